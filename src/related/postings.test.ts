import { expect, test } from 'vitest';
import { invert } from './postings.ts';

const vector = (terms: number[], weights: number[]) => ({
  terms: Uint32Array.from(terms),
  weights: Float32Array.from(weights),
  text: '',
  starts: new Uint32Array(terms.length),
  ends: new Uint32Array(terms.length),
});

test('each term lists its papers with their weights', () => {
  const { starts, ends, papers, weights } = invert(
    [vector([2, 0], [0.5, 0.25]), vector([2], [0.75])],
    3,
  );
  const of = (term: number) =>
    [...papers.subarray(starts[term], ends[term])].map((paper, at) => [
      paper,
      weights[(starts[term] ?? 0) + at],
    ]);
  expect([0, 1, 2].map(of)).toEqual([
    [[0, 0.25]],
    [],
    [
      [0, 0.5],
      [1, 0.75],
    ],
  ]);
});

test('a term of very many papers keeps those in which it weighs most', () => {
  const vectors = Array.from({ length: 1000 }, (_, paper) => vector([0], [(paper + 1) / 1000]));
  const { starts, ends, papers } = invert(vectors, 1);
  const kept = papers.subarray(starts[0], ends[0]);
  expect(kept.length).toBeLessThan(500);
  expect(kept[0]).toBe(999);
  expect(Math.min(...kept)).toBe(1000 - kept.length);
});
