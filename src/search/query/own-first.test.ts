import { describe, expect, test } from 'vitest';
import { keepOwnFirst } from './own-first.ts';

/** Papers are numbered by their rank with related words; of the scores of their own all but these are 0. */
function ranked(own: Record<number, number>) {
  const scores = new Float32Array(12);
  for (const [paper, score] of Object.entries(own)) scores[Number(paper)] = score;
  return keepOwnFirst([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], scores, 5);
}

describe('papers that are first by the words of the query', () => {
  test('stay where they are among the first', () => {
    expect(ranked({ 4: 2, 0: 1 })).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('come back among them, the best before the others, and nobody is lost', () => {
    expect(ranked({ 8: 2, 9: 3, 1: 1 })).toEqual([0, 1, 2, 9, 8, 3, 4, 5, 6, 7]);
  });

  test('come back though they had been left out', () => {
    expect(ranked({ 11: 3 })).toEqual([0, 1, 2, 3, 11, 4, 5, 6, 7, 8, 9]);
  });

  test('are no more than three', () => {
    expect(ranked({ 6: 1, 7: 4, 8: 3, 9: 2 })).toEqual([0, 1, 7, 8, 9, 2, 3, 4, 5, 6]);
  });
});
