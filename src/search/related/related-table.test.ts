import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RelatedPair, readRelatedTable, writeRelatedTable } from './related-table.ts';
import { readRelatedPairs } from './related-table-fs.ts';

test('pairs are read as they were written, each under its first word of the alphabet', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  const pair = fc.tuple(word, word, fc.nat({ max: 255 })).filter(([first, second]) => {
    return first < second;
  });
  const key = ([first, second]: [string, string, number]) => `${first} ${second}`;
  fc.assert(
    fc.property(fc.uniqueArray(pair, { selector: key, minLength: 1 }), (drawn) => {
      const pairs = drawn.map(([first, second, step]): RelatedPair => {
        return { first, second, likeness: step / 255 };
      });
      const turned = pairs.map(({ first, second, likeness }) => {
        return { first: second, second: first, likeness };
      });
      const inOrder = pairs.toSorted((a, b) => (key(parts(a)) < key(parts(b)) ? -1 : 1));
      expect(readRelatedTable(writeRelatedTable(turned))).toEqual(inOrder);
    }),
  );
});

test('the engine knows which words of English are used in the same places', () => {
  const pairs = new Map(
    readRelatedPairs().map(({ first, second, likeness }) => [`${first} ${second}`, likeness]),
  );
  expect(pairs.get('baking bread')).toBeGreaterThan(0.7);
  expect(pairs.get('quickly rapidly')).toBeGreaterThan(0.6);
  expect(pairs.get('bread quickly')).toBeUndefined();
});

function parts({ first, second, likeness }: RelatedPair): [string, string, number] {
  return [first, second, likeness];
}
