import { expect, test } from 'vitest';
import { chooseRelated } from './choose.ts';

const neighbours = [
  [9, 1],
  [8, 1],
  [7, 1],
  [6, 0.1],
  [5, 0.3],
  [4, 0.9],
].map(([score = 0, words = 0], paper) => ({ paper, score, words }));

const chosen = (topics: string) =>
  chooseRelated(neighbours, (paper) => topics[paper] ?? '', 3).map(({ paper }) => paper);

test('the nearest papers are shown where they are of several topics', () => {
  expect(chosen('aabbbb')).toEqual([0, 1, 2]);
});

test('the last of one topic gives way to the near paper of another that shares most words', () => {
  expect(chosen('aaabbb')).toEqual([0, 1, 4]);
});

test('a paper of another topic that is not near enough is not shown', () => {
  expect(chosen('aaaaab')).toEqual([0, 1, 2]);
});
