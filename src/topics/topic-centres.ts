import type { Points } from './latent-space.ts';

/** A paper whose second topic is at least so near as this part of its own fits both. */
const nearlyAsNear = 0.92;
/** And no paper fits a topic that it is farther from than this. */
const leastNearness = 0.35;

/** The mean of each topic's papers, as points of length 1. */
export function topicCentres(points: Points, labels: Int32Array, count: number): Points {
  const { dimensions, values } = points;
  const sums = new Float32Array(count * dimensions);
  for (const [paper, topic] of labels.entries()) {
    for (let k = 0; k < dimensions; k++) {
      const at = topic * dimensions + k;
      sums[at] = (sums[at] ?? 0) + (values[paper * dimensions + k] ?? 0);
    }
  }
  for (let topic = 0; topic < count; topic++) {
    const row = sums.subarray(topic * dimensions, (topic + 1) * dimensions);
    const length = Math.hypot(...row) || 1;
    for (let k = 0; k < dimensions; k++) row[k] = (row[k] ?? 0) / length;
  }
  return { count, dimensions, values: sums };
}

/** For each topic the papers of others that lie nearly as near to it as to their own. */
export function papersOfTwo(points: Points, labels: Int32Array, centres: Points): number[][] {
  const also = Array.from({ length: centres.count }, (): number[] => []);
  for (const [paper, own] of labels.entries()) {
    let second = -1;
    let nearness = Number.NEGATIVE_INFINITY;
    for (let topic = 0; topic < centres.count; topic++) {
      if (topic === own) continue;
      const found = cosine(points, paper, centres, topic);
      if (found > nearness) [second, nearness] = [topic, found];
    }
    const toOwn = cosine(points, paper, centres, own);
    if (nearness >= leastNearness && nearness >= nearlyAsNear * toOwn) also[second]?.push(paper);
  }
  return also;
}

/** The cosine of two points of length 1. */
export function cosine(a: Points, rowA: number, b: Points, rowB: number): number {
  let sum = 0;
  for (let k = 0; k < a.dimensions; k++) {
    sum += (a.values[rowA * a.dimensions + k] ?? 0) * (b.values[rowB * b.dimensions + k] ?? 0);
  }
  return sum;
}
