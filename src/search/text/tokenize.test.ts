import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { tokenize } from './tokenize.ts';

test.each([
  ['Schölkopf', 'scholkopf'],
  ['naïve Łukasz', 'naive lukasz'],
  ['S²FT', 's2ft'],
  ['ℓ₂', 'l2'],
  ['ε-stationary', 'epsilon-stationary'],
  ['ℓ∞', 'linf'],
  ['2×', '2x'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

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
        last = end;
      }
    }),
  );
});

test.each([
  ['quantized', 'quantization'],
  ['quantizing', 'quantization'],
  ['optimisation', 'optimization'],
  ['generalise', 'generalize'],
  ['pruned', 'pruning'],
  ['networks', 'network'],
  ['theories', 'theory'],
  ['robustness', 'robust'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ['s2ft', 's2f', false],
  ['c++', 'c', false],
  ['news', 'new', true],
])('%s and %s have one stem: %s', (one, other, same) => {
  expect(stem(one) === stem(other)).toBe(same);
});
