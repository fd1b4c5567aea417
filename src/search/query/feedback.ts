import type { Neighbour } from '../index/neighbours.ts';

/** So many of the first results draw in papers that are near to them. */
export const sources = 8;

/** So many results stand where the words of the query put them. */
const settled = 5;

/** What the paper nearest to the first results gets of the best score. */
const share = 0.3;

/** What the first results tell of other papers. */
export interface Feedback {
  /** Scores of the papers found, with what they gain. */
  scores: Float32Array;
  /** Papers that the query did not find, nearest first. */
  others: number[];
}

/**
 * Takes the first results as an example of what is meant (pseudo-relevance feedback): papers near
 * to several of them gain, though none comes before the first of all. Others that are near are what
 * is next best where few papers have the words of the query.
 * @param scores of all documents.
 * @param found numbers of the papers found, best first.
 * @param neighbours those of the first papers found, in their order.
 */
export function feedBack(
  scores: Float32Array,
  found: number[],
  neighbours: Neighbour[][],
): Feedback {
  const best = scores[found[0] ?? -1] ?? 0;
  const highest = scores[found[settled - 1] ?? -1] ?? 0;
  const nearness = new Map<number, number>();
  for (const [rank, list] of neighbours.entries()) {
    const weight = (scores[found[rank] ?? -1] ?? 0) / best;
    for (const { paper, likeness } of list) {
      nearness.set(paper, (nearness.get(paper) ?? 0) + weight * likeness ** 2);
    }
  }
  const most = Math.max(...nearness.values(), Number.MIN_VALUE);
  const gained = Float32Array.from(scores);
  const gain = (paper: number) =>
    (scores[paper] ?? 0) + (share * best * (nearness.get(paper) ?? 0)) / most;
  for (const paper of found) {
    gained[paper] = Math.max(scores[paper] ?? 0, Math.min(gain(paper), highest));
  }
  const known = new Set(found);
  const others = [...nearness.keys()]
    .filter((paper) => !known.has(paper))
    .sort((a, b) => gain(b) - gain(a) || a - b);
  return { scores: gained, others };
}
