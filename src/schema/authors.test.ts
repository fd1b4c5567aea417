import { expect, test } from 'vitest';
import { authorsSchema } from './authors.ts';
import { readYaml } from './read-yaml.ts';

const papers = new Map([
  ['loaves', ['wei-wang', 'ada-example']],
  ['crusts', ['wei-wang', 'a-example']],
]);

const problemsOf = (text: string) =>
  readYaml('content/authors.yml', text, authorsSchema(papers)).problems.map(
    ({ line, column, what }) => `${line}:${column} ${what}`,
  );

test('two people of one name and one person of two spellings are told', () => {
  const text = `- name: Ada Example
  also: [A. Example]
- name: Wei Wang
  slug: wei-wang-oslo
  note: Oslo
  papers: [loaves]
`;
  expect(problemsOf(text)).toEqual([]);
});

test.each([
  [
    '- name: Ada Example\n  also: [Bo Sample]\n',
    '2:10 0.also.0: no paper has an author “Bo Sample”',
  ],
  [
    '- name: Wei Wang\n  slug: wang\n  papers: [loave]\n',
    '3:12 0.papers.0: no paper has the file name “loave”; did you mean `loaves`?',
  ],
  [
    '- name: Ada Example\n  slug: ada\n  papers: [crusts]\n',
    '3:12 0.papers.0: “crusts” names no “Ada Example” among its authors',
  ],
  [
    '- name: Wei Wang\n  papers: [loaves]\n',
    '1:9 0.name: others of the name have /authors/wei-wang/; give a `slug` that tells this one from them, such as wei-wang-2',
  ],
  [
    '- name: Ada Example\n- name: Ada Exämple\n  slug: other\n',
    '2:9 1.name: “Ada Exämple” is “Ada Example” already; say with `papers` which of the two wrote what',
  ],
  [
    '- name: Ada Example\n  slug: wei-wang\n',
    '2:9 0.slug: /authors/wei-wang/ is the address of another author of these papers',
  ],
  [
    '- name: Ada Example\n  aliases: [ada]\n- name: Wei Wang\n  aliases: [ada]\n',
    '4:13 1.aliases.0: /authors/ada/ leads to “Ada Example” already',
  ],
  [
    '- name: Ada Example\n  also: [Ada EXAMPLE]\n',
    '2:10 0.also.0: “Ada EXAMPLE” is taken for “Ada Example” anyhow; leave it out',
  ],
])('what cannot be meant is told with its place: %j', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});
