import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test.each([
  ['Prunes layers. Then it tunes them.', 'Prunes layers.'],
  ['Runs 1.85x faster than FP16. Works on phones.', 'Runs 1.85x faster than FP16.'],
  ['Beats rules, e.g. BM25, on two sets. Code is out.', 'Beats rules, e.g. BM25, on two sets.'],
  ['Can it last? It can.', 'Can it last?'],
  ['It stops (in the end.) Then more.', 'It stops (in the end.)'],
  ['One sentence without a stop', 'One sentence without a stop'],
  ['', ''],
])('the first sentence of “%s”', (text, sentence) => {
  expect(firstSentence(text, 100)).toBe(sentence);
});

test.each([
  ['Compresses a model, layer by layer.', 20, 'Compresses a model…'],
  ['Solves more of them (69 to 73 of 100).', 30, 'Solves more of them…'],
  ['Unbreakable', 6, 'Unbre…'],
])('“%s” in %i characters', (text, limit, line) => {
  expect(firstSentence(text, limit)).toBe(line);
});

test('a line is never longer than it may be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 60 }), (text, limit) => {
      expect(firstSentence(text, limit).length).toBeLessThanOrEqual(limit);
    }),
  );
});
