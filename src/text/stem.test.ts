import { expect, test } from 'vitest';
import { stem } from './stem.ts';

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
