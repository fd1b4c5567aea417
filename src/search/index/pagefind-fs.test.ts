import { expect, test } from 'vitest';
import { fragmentsFor, papersInPart } from './pagefind-fs.ts';

test.each([
  [422, 422, 'one for each paper'],
  [9500, 9500, 'still within what hosts take'],
  [12_000, 7000, 'bundled to stay within it'],
  [20_000, 20_000, 'beyond it anyway'],
])('%i papers have %i files of texts: %s', (papers, fragments) => {
  expect(fragmentsFor(papers)).toBe(fragments);
});

test.each([
  [422, 1000, 'one index'],
  [5000, 1000, 'five'],
  [20_000, 2500, 'eight'],
  [100_000, 5000, 'twenty: one holds no more'],
])('%i papers are indexed %i at a time: %s', (papers, size) => {
  expect(papersInPart(papers)).toBe(size);
});
