/**
 * How much a word counts in each part of a paper or topic, and after how many words a part's
 * length starts to lower that. The ranking is BM25F (Robertson, Zaragoza & Taylor 2004,
 * https://doi.org/10.1145/1031171.1031181): weighted counts of all parts are added up before they
 * saturate. Lengths are compared with what is usual, not with the collection's mean, so that
 * adding a paper changes no other paper's weights.
 */
export const parts = {
  names: { weight: 6, usualLength: 2 },
  title: { weight: 4, usualLength: 9 },
  keywords: { weight: 3.5, usualLength: 22 },
  summary: { weight: 1.6, usualLength: 26 },
  authors: { weight: 2, usualLength: 12 },
  facts: { weight: 0.8, usualLength: 3 },
  abstract: { weight: 1, usualLength: 130 },
} as const;

export type PartName = keyof typeof parts;

const lengthInfluence = 0.5;
const saturation = 1.2;

/** Weights are kept in this many steps: four bits a paper and word. */
export const highestLevel = 15;

/** The weight of one occurrence in a part of a given length. */
export function occurrenceWeight(part: PartName, length: number): number {
  const { weight, usualLength } = parts[part];
  return weight / (1 - lengthInfluence + (lengthInfluence * length) / usualLength);
}

/** A word's whole weight in a document as one of the levels 1 to 15. */
export function levelOf(weight: number): number {
  const share = weight / (weight + saturation);
  return Math.max(1, Math.round(share * highestLevel));
}
