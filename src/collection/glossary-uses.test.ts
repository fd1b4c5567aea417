import { expect, test } from 'vitest';
import { termFinder } from './glossary-finder.ts';
import { runningText, termUses } from './glossary-uses.ts';
import type { Paper } from './paper.ts';

const paper = (slug: string, titleText: string, body: string): Paper => ({
  slug,
  topics: ['topic'],
  authors: [],
  editors: [],
  translators: [],
  venue: undefined,
  language: undefined,
  title: [],
  titleText,
  facts: { title: titleText },
  body,
});
const find = termFinder([
  {
    term: 'Low-rank adaptation',
    slug: 'lora',
    forms: ['LoRA'],
    meaning: 'One. Two.',
    see: [],
    topics: [],
  },
]);

test('a paper counts once; papers with the term in their title come first', () => {
  const papers = [
    paper('new', 'A study', 'LoRA and LoRA.'),
    paper('none', 'Another', 'Nothing.'),
    paper('old', 'Faster LoRA', 'On LoRA.'),
  ];
  const using = termUses(papers, find).get('lora');
  expect(using?.map(({ slug }) => slug)).toEqual(['old', 'new']);
});

test.each([
  ['mathematics', 'see $LoRA$ here'],
  ['an address', 'code at <https://host.example/LoRA> here'],
  ['a bare address', 'code at https://host.example/LoRA here'],
  ['notes', 'Text.\n\n## Notes\n\nLoRA'],
])('%s is no text of the abstract', (_what, body) => {
  expect(termUses([paper('a', 'A', body)], find).size).toBe(0);
});

test('escapes of Markdown do not stand between words', () => {
  expect(runningText('a\\_b \\[c\\]')).toBe('a_b [c]');
});
