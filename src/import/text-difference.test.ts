import { expect, test } from 'vitest';
import { wordDifference } from './text-difference.ts';

const many = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

test.each([
  ['one two three', 'one two three', 'one two three'],
  ['one two three', 'one 2 three', 'one [-two-] {+2+} three'],
  ['one two three', 'one three four', 'one [-two-] three {+four+}'],
  ['', 'all new', '{+all new+}'],
  ['all gone', '', '[-all gone-]'],
  [`${many('a', 30)} x`, `${many('a', 30)} y`, `[… 22 words …] ${many('a', 8)} [-x-] {+y+}`],
])('%j and %j', (before, after, difference) => {
  expect(wordDifference(before, after)).toBe(difference);
});

test('texts too long to compare are shown whole', () => {
  const long = many('word', 5000);
  expect(wordDifference(long, 'short')).toBe(`[-${long}-] {+short+}`);
});
