/** What neighbours in common count at most. */
const sharedWeight = 0.2;

/**
 * Adds to each score how far the two papers have the same neighbours, and puts the neighbours in
 * order again. Papers of one field have them in common; those that a single word brought together
 * have not. After shared nearest neighbours (Jarvis & Patrick 1973,
 * https://doi.org/10.1109/T-C.1973.223640), here as the cosine of the lists with their scores.
 */
export function addSharedNeighbours<Near extends Neighbour>(nearest: Near[][]): Near[][] {
  const lengths = nearest.map((near) => Math.hypot(...near.map(({ score }) => score)) || 1);
  /** Scores of the paper at hand by neighbour. */
  const own = new Float64Array(nearest.length);
  return nearest.map((near, paper) => {
    for (const { paper: other, score } of near) own[other] = score;
    const ranked = near.map((neighbour) => {
      let sum = 0;
      for (const { paper: other, score } of nearest[neighbour.paper] ?? []) {
        sum += score * (own[other] ?? 0);
      }
      const cosine = sum / ((lengths[paper] ?? 1) * (lengths[neighbour.paper] ?? 1));
      const score = Math.round((neighbour.score + sharedWeight * cosine) * 1e4) / 1e4;
      return { ...neighbour, score };
    });
    for (const { paper: other } of near) own[other] = 0;
    return ranked.sort((a, b) => b.score - a.score || a.paper - b.paper);
  });
}

/** A paper near another one. */
export interface Neighbour {
  /** Its position in the list of papers. */
  paper: number;
  /** About 0.2 for papers of one field, 0.4 and more for papers on one question. */
  score: number;
}
