import { expect, test } from 'vitest';
import { fullPageRange, pageRange } from './reference-numbers.ts';

test.each([
  ['12', '34', '12–34'],
  ['12', '', '12'],
  ['', '34', '34'],
  ['12', '12', '12'],
  ['12', '-34', '12–34'],
  ['12-34', '34', '12-34'],
  ['S12', 'S19', 'S12–S19'],
  ['No', 'Specified', ''],
  ['', '', ''],
])('from %j to %j', (first, last, pages) => {
  expect(pageRange(first, last)).toBe(pages);
});

test.each([
  ['6913-7', '6913–6917'],
  ['475-82', '475–482'],
  ['25-36', '25–36'],
  ['S12-5', 'S12–S15'],
  ['1-9, 20-4', '1–9, 20–24'],
  ['98-102', '98–102'],
  ['e0209483', 'e0209483'],
  ['S0033-3506(15)1', 'S0033-3506(15)1'],
])('%s in full', (pages, full) => {
  expect(fullPageRange(pages)).toBe(full);
});
