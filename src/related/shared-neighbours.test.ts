import { expect, test } from 'vitest';
import { addSharedNeighbours } from './shared-neighbours.ts';

test('of two papers equally near, the one with the same neighbours comes first', () => {
  const near = (...papers: number[]) => papers.map((paper) => ({ paper, score: 0.5 }));
  // 0 and 2 both have 3 as a neighbour; 1 has come to 0 by chance.
  const [first] = addSharedNeighbours([near(1, 2, 3), near(4, 5), near(0, 3), near(0, 2), [], []]);
  expect(first?.map(({ paper }) => paper)).toEqual([2, 3, 1]);
  expect(first?.at(-1)?.score).toBe(0.5);
});
