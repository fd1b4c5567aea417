import { expect, test } from 'vitest';
import { fragmentsFor } from './pagefind-fs.ts';

test.each([
  [422, 422, 'one for each paper'],
  [9500, 9500, 'still within what hosts take'],
  [12_000, 7000, 'bundled to stay within it'],
  [20_000, 20_000, 'beyond it anyway'],
])('%i papers have %i files of texts: %s', (papers, fragments) => {
  expect(fragmentsFor(papers)).toBe(fragments);
});
