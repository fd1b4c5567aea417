import type { Neighbour } from '../related/shared-neighbours.ts';

/** Topics named as near to one. */
const namedTopics = 3;

/** For each topic those to which its papers are tied most, for the size of both. */
export function nearTopics(neighbours: Neighbour[][], topics: number[], count: number): number[][] {
  const sizes = new Float64Array(count);
  const ties = new Float64Array(count * count);
  for (const [paper, near] of neighbours.entries()) {
    const topic = topics[paper] ?? 0;
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const { paper: other, score } of near) {
      const otherTopic = topics[other] ?? 0;
      for (const at of [topic * count + otherTopic, otherTopic * count + topic]) {
        ties[at] = (ties[at] ?? 0) + score;
      }
    }
  }
  return Array.from({ length: count }, (_, topic) =>
    Array.from({ length: count }, (__, other) => ({
      other,
      tie: (ties[topic * count + other] ?? 0) / Math.sqrt(sizes[other] || 1),
    }))
      .filter(({ other, tie }) => other !== topic && tie > 0)
      .sort((a, b) => b.tie - a.tie || a.other - b.other)
      .slice(0, namedTopics)
      .map(({ other }) => other),
  );
}
