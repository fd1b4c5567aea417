import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Postings } from './collect-postings.ts';
import { nearestPapers, readNeighbours, writeNeighbours } from './neighbours.ts';

const list = (...documents: number[]): Postings => ({
  documents,
  levels: documents.map(() => 9),
});

test('papers are near by the rare terms that they share', () => {
  const everywhere = list(...Array.from({ length: 40 }, (_, paper) => paper));
  // Documents from 40 on are topics.
  const near = nearestPapers([everywhere, list(0, 1, 2), list(0, 2, 41), list(3)], 40);
  expect(near[0]?.map(({ paper }) => paper)).toEqual([2, 1]);
  expect(near[2]?.[0]?.likeness).toBeCloseTo(1);
  expect([near[3], near[39]]).toEqual([[], []]);
});

test('of many near papers the nearest are kept', () => {
  const lists = Array.from({ length: 30 }, (_, term) => list(0, ...range(term + 1, 31)));
  const [first] = nearestPapers(lists, 400);
  expect(first?.map(({ paper }) => paper)).toEqual(range(19, 31).reverse());
});

test('neighbours are read as they were written, in the order of their numbers', () => {
  const neighbour = fc.record({ paper: fc.nat({ max: 90_000 }), step: fc.nat({ max: 255 }) });
  const some = fc.uniqueArray(neighbour, { selector: ({ paper }) => paper, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(some, { maxLength: 700 }), (drawn) => {
      const all = drawn.map((row) =>
        row
          .map(({ paper, step }) => ({ paper, likeness: step / 255 }))
          .sort((a, b) => a.paper - b.paper),
      );
      expect(writeNeighbours(all).flatMap(readNeighbours)).toEqual(all);
    }),
    { numRuns: 30 },
  );
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}
