import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { glossarySchema, glossaryTermSchema } from './glossary.ts';
import { readYaml } from './read-yaml.ts';

const entry = (slug: string, lines: string) => `- term: ${slug}
  slug: ${slug}
  meaning: One sentence. Another one.
${lines}
`;
const problems = (source: string) =>
  readYaml('glossary.yml', source, glossarySchema(new Set(['vision']))).problems.map(
    ({ line, column, what }) => `${line}:${column} ${what}`,
  );

test('an entry that is complete passes', () => {
  const source = entry('lora', '  forms: [LoRA]\n  see: []\n  topics: [vision]');
  expect(problems(source)).toEqual([]);
});

test('every problem is named with its line and column', () => {
  const source = [
    entry('lora', '  forms: [LoRA, low-rank adapter]\n  see: [adam]\n  topics: [cooking]'),
    entry('lora', '  forms: [Low rank adapters]\n  see: [lora]\n  topics: []'),
    entry('fid', '  forms: ["F(I)D"]\n  see: []\n  topics: []'),
  ].join('');
  expect(problems(source)).toMatchInlineSnapshot(`
    [
      "16:11 2.forms.0: use words of letters and digits, joined by single spaces or hyphens",
      "8:9 1.slug: “lora” is another term’s address already",
      "10:11 1.forms.0: “Low rank adapters” is found as a form of “lora” already",
      "5:9 0.see.0: no term has the slug “adam”",
      "6:12 0.topics.0: there is no topic “cooking”",
      "11:9 1.see.0: the term refers to itself",
    ]
  `);
});

test('the meanings of the collection’s glossary are two sentences each', () => {
  const terms = glossaryTermSchema
    .array()
    .parse(parse(readFileSync('content/glossary.yml', 'utf8')));
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  const others = terms.filter(({ meaning }) => [...sentences.segment(meaning)].length !== 2);
  expect(others.map(({ slug }) => slug)).toEqual([]);
});
