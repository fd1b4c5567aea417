import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperTerms, phraseTerms, wordsOfMarkdown } from './terms.ts';

test('counts words and pairs, the title twice', () => {
  expect([...paperTerms('Sparse networks', 'Networks for the edge.')]).toEqual([
    ['sparse', 2],
    ['networks', 3],
    ['sparse networks', 2],
    ['edge', 1],
  ]);
});

test('pairs reach over hyphens, not over function words, signs or phrases', () => {
  const terms = phraseTerms(['low-rank updates', 'Schrödinger bridges; flows of time']);
  expect([...terms.keys()].filter((term) => term.includes(' '))).toEqual([
    'low rank',
    'rank updates',
    'schrodinger bridges',
  ]);
});

test('leaves mathematics and addresses of Markdown out', () => {
  const text = wordsOfMarkdown('Costs \\$5, $\\alpha x$ per page <https://example.org/code> here');
  expect([...paperTerms('', text).keys()]).toEqual([
    'costs',
    'per',
    'page',
    'per page',
    'here',
    'page here',
  ]);
});

test('takes any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'aB1 .$\\-é中\0\u200b\ud800') }),
      fc.string(),
      (title, abstract) => {
        const counts = [...paperTerms(title, abstract).values()];
        expect(counts.every((count) => count > 0)).toBe(true);
      },
    ),
  );
  expect(paperTerms('', 'a'.repeat(100_000)).size).toBe(0);
});
