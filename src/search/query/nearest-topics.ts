import type { Core, TopicEntry } from '../index/core.ts';

const mostTopics = 3;
const voters = 20;
/** Below this share of the best a topic is not near any more. */
const nearness = 0.4;

/**
 * Topics that a query is about: those whose own words match it, and those of the best results;
 * where it is about nothing here, the largest ones to start from.
 * @param scores of all documents; topics come after the papers.
 * @param best numbers of the papers found, best first.
 */
export function nearestTopics(
  { topics, facets }: Pick<Core, 'topics' | 'facets'>,
  scores: Float32Array,
  best: number[],
): TopicEntry[] {
  const own = topics.map((_, place) => scores[facets.topics.length + place] ?? 0);
  const votes = topics.map(() => 0);
  for (const paper of best.slice(0, voters)) {
    for (const [rank, place] of (facets.topics[paper] ?? []).entries()) {
      votes[place] = (votes[place] ?? 0) + (scores[paper] ?? 0) / (1 + rank);
    }
  }
  const [mostOwn, mostVotes] = [Math.max(...own, 1e-9), Math.max(...votes, 1e-9)];
  const ranked = topics
    .map((topic, place) => ({
      topic,
      value: (own[place] ?? 0) / mostOwn + (votes[place] ?? 0) / mostVotes,
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  if (ranked.length === 0) return largestTopics(topics);
  const limit = (ranked[0]?.value ?? 0) * nearness;
  return ranked
    .filter(({ value }) => value >= limit)
    .slice(0, mostTopics)
    .map(({ topic }) => topic);
}

function largestTopics(topics: TopicEntry[]): TopicEntry[] {
  return [...topics].sort((a, b) => b.papers - a.papers).slice(0, mostTopics);
}
