import type { Neighbour } from './neighbours.ts';

/** Most papers of one topic among those shown, while others are nearly as close. */
const mostOfOneTopic = 4;

/** A paper of another topic is shown instead of one that is at most this much closer. */
const nearlyAsClose = 0.75;

/**
 * The papers to show beside a paper: its nearest, though not all of one topic where other topics
 * have papers nearly as close, for those are the ones that its topic's page does not list.
 */
export function chooseRelated(
  neighbours: Neighbour[],
  topicOf: (paper: number) => string,
  count: number,
): Neighbour[] {
  const chosen = neighbours.slice(0, count);
  const waiting = neighbours.slice(count);
  const counts = new Map<string, number>();
  const countOne = (paper: number, change: number) => {
    const topic = topicOf(paper);
    counts.set(topic, (counts.get(topic) ?? 0) + change);
  };
  const ofTopic = (paper: number) => counts.get(topicOf(paper)) ?? 0;
  for (const { paper } of chosen) countOne(paper, 1);
  for (let at = chosen.length - 1; at >= 0; at--) {
    const weakest = chosen[at];
    if (!weakest || ofTopic(weakest.paper) <= mostOfOneTopic) continue;
    const other = waiting.findIndex(
      ({ paper, score }) =>
        score >= nearlyAsClose * weakest.score && ofTopic(paper) < mostOfOneTopic,
    );
    const [better] = other < 0 ? [] : waiting.splice(other, 1);
    if (!better) continue;
    chosen[at] = better;
    countOne(weakest.paper, -1);
    countOne(better.paper, 1);
  }
  return chosen.sort((a, b) => b.score - a.score || a.paper - b.paper);
}
