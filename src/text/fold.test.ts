import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Schölkopf', 'scholkopf'],
  ['naïve Łukasz', 'naive lukasz'],
  ['S²FT', 's2ft'],
  ['ℓ₂', 'l2'],
  ['ε-stationary', 'epsilon-stationary'],
  ['ℓ∞', 'linf'],
  ['2×', '2x'],
  ['Άρτος και ζύμης', 'αρτοσ και ζυμησ'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
