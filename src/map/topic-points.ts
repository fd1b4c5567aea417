import type { Neighbour } from '../related/shared-neighbours.ts';
import type { Point } from './spread-points.ts';

/** Rounds in which topics find their points. */
const rounds = 600;

/**
 * Places topics before their papers: on a circle in the order of the collection, then pulled
 * together by the ties of their papers and pushed apart by their size (Fruchterman & Reingold 1991).
 * Gives points in the papers' own units, about one unit for a paper.
 */
export function layOutTopics(neighbours: Neighbour[][], topics: number[]): Point[] {
  const count = Math.max(0, ...topics) + 1;
  const sizes = new Float64Array(count);
  const ties = new Float64Array(count * count);
  for (const [paper, near] of neighbours.entries()) {
    const topic = topics[paper] ?? 0;
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const { paper: other, score } of near) {
      const at = topic * count + (topics[other] ?? 0);
      ties[at] = (ties[at] ?? 0) + score;
    }
  }
  const radius = Math.sqrt(neighbours.length) + 1;
  const points = Array.from({ length: count }, (_, topic) => ({
    x: radius * Math.cos((2 * Math.PI * topic) / count),
    y: radius * Math.sin((2 * Math.PI * topic) / count),
  }));
  const room = radius * Math.sqrt(3 / count);
  for (let round = 0; round < rounds; round++) {
    const forces = points.map((point, topic) =>
      forceOn(point, topic, { points, ties, sizes, room, count }),
    );
    const step = room * 0.1 * (1 - round / rounds);
    for (const [topic, force] of forces.entries()) {
      const point = points[topic];
      const length = Math.hypot(force.x, force.y);
      if (!point || length === 0) continue;
      point.x += (force.x / length) * Math.min(step, length);
      point.y += (force.y / length) * Math.min(step, length);
    }
  }
  return points;
}

interface Topics {
  points: Point[];
  ties: Float64Array;
  sizes: Float64Array;
  room: number;
  count: number;
}

function forceOn(point: Point, topic: number, { points, ties, sizes, room, count }: Topics): Point {
  // The middle draws a little, so that topics without ties stay on the map.
  const force = { x: -point.x * 0.1, y: -point.y * 0.1 };
  for (const [other, { x, y }] of points.entries()) {
    if (other === topic) continue;
    const dx = point.x - x;
    const dy = point.y - y;
    const distance = Math.hypot(dx, dy) || 0.01;
    const size = Math.sqrt((sizes[topic] ?? 1) * (sizes[other] ?? 1)) || 1;
    const both = (ties[topic * count + other] ?? 0) + (ties[other * count + topic] ?? 0);
    const pull = ((both / size) * distance) / room;
    const push = room / distance;
    force.x += (dx / distance) * (push - pull);
    force.y += (dy / distance) * (push - pull);
  }
  return force;
}
