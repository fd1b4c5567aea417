import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stem } from '../../text/stem.ts';
import { readRelatedShard, relatedTerms, writeRelatedShards } from './related-shards.ts';

const pair = (first: string, second: string, likeness: number) => ({ first, second, likeness });

test('words lead to the terms that papers have, the likest first', () => {
  const terms = ['bread', 'loav', 'oven', 'salt'];
  const pairs = [
    pair('toast', 'loaves', 0.5),
    pair('bread', 'toasts', 0.7),
    pair('bread', 'oven', 0.6),
    pair('grill', 'stove', 0.9),
    pair('salt', 'toast', 0.8),
    pair('butter', 'salt', 0.8),
  ];
  // No paper has salt, and nearly all have ovens.
  const related = relatedTerms(pairs, terms, [3, 1, 90, 0], 100, stem);
  expect(Object.fromEntries(related)).toEqual({
    toast: [
      { place: 0, likeness: 0.7 },
      { place: 1, likeness: 0.5 },
    ],
    oven: [{ place: 0, likeness: 0.6 }],
  });
});

test('what is written in shards is read back', () => {
  const term = fc.record({ place: fc.nat({ max: 90_000 }), step: fc.nat({ max: 255 }) });
  const terms = fc.uniqueArray(term, { selector: ({ place }) => place, maxLength: 8 });
  const words = fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), terms, { maxKeys: 900 });
  fc.assert(
    fc.property(words, (drawn) => {
      const related = new Map(
        Object.entries(drawn).map(([word, some]) => [
          word,
          some
            .map(({ place, step }) => ({ place, likeness: step / 255 }))
            .sort((a, b) => a.place - b.place),
        ]),
      );
      const shards = writeRelatedShards(related);
      const read = shards.flatMap(({ bytes }) => [...readRelatedShard(bytes)]);
      expect(new Map(read)).toEqual(related);
      for (const { firstWord, bytes } of shards) {
        expect(readRelatedShard(bytes).keys().next().value).toBe(firstWord);
      }
    }),
    { numRuns: 30 },
  );
});
