import { expect, test } from 'vitest';
import type { Neighbour } from '../related/shared-neighbours.ts';
import { seededRandom } from '../topics/seeded-random.ts';
import { layOut, mapSize } from './layout.ts';
import { nearTopics } from './near-topics.ts';

/** Two fields of papers, near within a field, with a few ties across. */
const papers = 80;
const topics = Array.from({ length: papers }, (_, paper) => (paper < papers / 2 ? 0 : 1));
const neighbours: Neighbour[][] = topics.map((topic, paper) => {
  const random = seededRandom(paper);
  return Array.from({ length: 8 }, (_, at) => {
    const own = at < 7 ? topic : 1 - topic;
    const other = own * (papers / 2) + Math.floor(random() * (papers / 2));
    return { paper: other === paper ? (other + 1) % papers : other, score: 0.4 - at / 30 };
  });
});

test('the same papers give the same picture', () => {
  expect(layOut(neighbours, topics)).toEqual(layOut(neighbours, topics));
});

test('papers lie nearer to their nearest papers than to others, within the square, none on another', () => {
  const points = layOut(neighbours, topics);
  const distance = (a: number, b: number) =>
    Math.hypot(
      (points[a]?.x ?? 0) - (points[b]?.x ?? 0),
      (points[a]?.y ?? 0) - (points[b]?.y ?? 0),
    );
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const near = neighbours.flatMap((list, paper) =>
    list.map((other) => distance(paper, other.paper)),
  );
  const all = points.flatMap((_, a) => points.flatMap((__, b) => (a < b ? distance(a, b) : [])));
  expect(mean(near)).toBeLessThan(0.6 * mean(all));
  expect(Math.min(...all)).toBeGreaterThan(0);
  for (const { x, y } of points) {
    for (const value of [x, y]) {
      expect(Number.isInteger(value) && value >= 0 && value <= mapSize).toBe(true);
    }
  }
});

test('collections of none, one and unrelated papers have a map too', () => {
  expect(layOut([], [])).toEqual([]);
  expect(layOut([[]], [0])).toEqual([{ x: 0, y: 0 }]);
  expect(layOut([[], [], []], [0, 0, 1])).toHaveLength(3);
});

test('topics name those to which their papers are tied', () => {
  expect(nearTopics(neighbours, topics, 3)).toEqual([[1], [0], []]);
});
