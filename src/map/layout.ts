import type { Neighbour } from '../related/shared-neighbours.ts';
import { seededRandom } from '../topics/seeded-random.ts';
import { type Point, spreadPoints } from './spread-points.ts';
import { layOutTopics } from './topic-points.ts';

/** Width and height of the map in its own units. */
export const mapSize = 10_000;

/** Nearest papers that pull a paper towards them. */
const pullingNeighbours = 12;

/** Papers drawn at random that push a paper away, for each that pulls. */
const pushes = 4;

/** Shape of the pull: UMAP's curve for a least distance of 0.3 in units of a spread of 1. */
const curve = { a: 0.992, b: 1.112 };

/** How strongly a paper is held by the middle of its topic, so that topics become areas. */
const topicHold = 0.05;

/** Longest step of a paper in one update. */
const longestStep = 4;

/**
 * Places papers in the plane so that near ones lie near each other, after UMAP (McInnes, Healy &
 * Melville 2018, https://arxiv.org/abs/1802.03426): papers start around the point of their topic, each is
 * pulled by its nearest papers and pushed by random ones, ever more gently. The same neighbours and
 * topics always give the same picture.
 * @param topics for each paper the number of its topic.
 */
export function layOut(neighbours: Neighbour[][], topics: number[]): Point[] {
  const count = neighbours.length;
  const random = seededRandom(20_240_101);
  const centers = layOutTopics(neighbours, topics);
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let paper = 0; paper < count; paper++) {
    const center = centers[topics[paper] ?? 0] ?? { x: 0, y: 0 };
    x[paper] = center.x + (random() - 0.5) * 2;
    y[paper] = center.y + (random() - 0.5) * 2;
  }
  const rounds = count < 3000 ? 400 : count < 12_000 ? 100 : 60;
  for (let round = 0; round < rounds; round++) {
    const rate = 1 - round / rounds;
    for (let paper = 0; paper < count; paper++) {
      const near = neighbours[paper]?.slice(0, pullingNeighbours) ?? [];
      const strongest = near[0]?.score ?? 1;
      for (const { paper: other, score } of near) {
        // Weaker ties pull in fewer rounds.
        if (random() > (score / strongest) ** 2) continue;
        pull(x, y, paper, other, rate);
        for (let push = 0; push < pushes; push++) {
          pushAway(x, y, paper, Math.floor(random() * count), rate);
        }
      }
    }
    holdTopics(x, y, topics, centers.length, rate);
  }
  return spreadPoints(x, y, mapSize);
}

function pull(x: Float64Array, y: Float64Array, paper: number, other: number, rate: number): void {
  const dx = (x[paper] ?? 0) - (x[other] ?? 0);
  const dy = (y[paper] ?? 0) - (y[other] ?? 0);
  const square = dx * dx + dy * dy;
  if (square === 0) return;
  const { a, b } = curve;
  const force = (-2 * a * b * square ** (b - 1)) / (1 + a * square ** b);
  move(x, y, paper, dx * force, dy * force, rate);
  move(x, y, other, -dx * force, -dy * force, rate);
}

function pushAway(x: Float64Array, y: Float64Array, paper: number, other: number, rate: number) {
  if (paper === other) return;
  const dx = (x[paper] ?? 0) - (x[other] ?? 0);
  const dy = (y[paper] ?? 0) - (y[other] ?? 0);
  const square = dx * dx + dy * dy;
  const { a, b } = curve;
  const force = (2 * b) / ((0.001 + square) * (1 + a * square ** b));
  move(x, y, paper, dx * force, dy * force, rate);
}

function move(
  x: Float64Array,
  y: Float64Array,
  paper: number,
  dx: number,
  dy: number,
  rate: number,
): void {
  const clip = (step: number) => Math.max(-longestStep, Math.min(longestStep, step));
  x[paper] = (x[paper] ?? 0) + clip(dx) * rate;
  y[paper] = (y[paper] ?? 0) + clip(dy) * rate;
}

/** Draws every paper a little towards the middle of its topic as it lies now. */
function holdTopics(
  x: Float64Array,
  y: Float64Array,
  topics: number[],
  topicCount: number,
  rate: number,
): void {
  const middles = Array.from({ length: topicCount }, () => ({ x: 0, y: 0, papers: 0 }));
  for (const [paper, topic] of topics.entries()) {
    const middle = middles[topic];
    if (!middle) continue;
    middle.x += x[paper] ?? 0;
    middle.y += y[paper] ?? 0;
    middle.papers++;
  }
  for (const [paper, topic] of topics.entries()) {
    const middle = middles[topic];
    if (!middle) continue;
    const hold = topicHold * rate;
    x[paper] = (x[paper] ?? 0) * (1 - hold) + (middle.x / middle.papers) * hold;
    y[paper] = (y[paper] ?? 0) * (1 - hold) + (middle.y / middle.papers) * hold;
  }
}
