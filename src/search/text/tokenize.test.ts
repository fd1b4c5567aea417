import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from './tokenize.ts';

test.each([
  ['T-MAC', ['t', 'mac'], 'tmac'],
  ['N:M', ['n', 'm'], 'nm'],
  ['ReST-MCTS*', ['rest', 'mcts'], 'restmcts'],
  ['C++', ['c'], 'c++'],
  ['F*', ['f'], 'f*'],
  ['F⋆', ['f'], 'f*'],
  ['1-bit', ['1', 'bit'], '1bit'],
  ['1.58', ['1.58'], undefined],
  ["Adam's", ['adam'], undefined],
  ['O(n^2)', ['o'], undefined],
])('%s is read as %j, or in one as %s', (text, parts, joined) => {
  expect(tokenize(text)[0]).toMatchObject({ parts, joined });
});

test('words keep their places in the text', () => {
  const text = '“Low-rank” (LoRA), naïve.';
  const words = tokenize(text).map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['Low-rank', 'LoRA', 'naïve']);
});

test('any text is read, and places lie in it in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0;
      for (const { start, end, parts } of tokenize(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(parts.every((part) => part !== '')).toBe(true);
        last = start;
      }
    }),
  );
});
