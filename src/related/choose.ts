import type { WordedNeighbour } from './neighbours.ts';

/** A paper of another topic is shown where it is at least this near for the last one it replaces. */
const nearEnough = 0.7;

/**
 * The papers to show beside a paper: its nearest. Where all are of one topic, the last gives way to
 * the paper of another topic that shares most words, if that is near enough, for it is one that the
 * topic's page does not list.
 */
export function chooseRelated(
  neighbours: WordedNeighbour[],
  topicOf: (paper: number) => string,
  count: number,
): WordedNeighbour[] {
  const chosen = neighbours.slice(0, count);
  const last = chosen.at(-1);
  if (!last) return chosen;
  const topic = topicOf(last.paper);
  if (chosen.some(({ paper }) => topicOf(paper) !== topic)) return chosen;
  const others = neighbours
    .slice(count)
    .filter(({ paper, score }) => topicOf(paper) !== topic && score >= nearEnough * last.score)
    .sort((a, b) => b.words - a.words || a.paper - b.paper);
  return [...chosen.slice(0, -1), others[0] ?? last];
}
