import type { WordCounts } from './sentence-words.ts';

/** Chance of going on to a sentence like the present one rather than to any. */
const damping = 0.85;
const rounds = 20;

/**
 * How central each sentence is to a text, 1 being the most: PageRank over the likeness of sentences.
 * @see Erkan & Radev (2004), LexRank, https://doi.org/10.1613/jair.1523
 */
export function centralities(sentences: WordCounts[]): number[] {
  const count = sentences.length;
  const likeness = sentences.map(() => new Float64Array(count));
  for (const [at, one] of sentences.entries()) {
    for (let other = at; other < count; other++) {
      const value = cosine(one, sentences[other] ?? one);
      likeness[at]?.fill(value, other, other + 1);
      likeness[other]?.fill(value, at, at + 1);
    }
  }
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = sentences.map(() => 1 / count);
  for (let round = 0; round < rounds; round++) {
    ranks = ranks.map((_, to) => {
      let rank = (1 - damping) / count;
      for (let from = 0; from < count; from++) {
        const share = (likeness[from]?.[to] ?? 0) / (sums[from] || 1);
        rank += damping * (ranks[from] ?? 0) * share;
      }
      return rank;
    });
  }
  const most = Math.max(...ranks);
  return ranks.map((rank) => rank / most);
}

/** Cosine of the logarithmic counts of words. */
export function cosine(one: WordCounts, other: WordCounts): number {
  let product = 0;
  for (const [word, count] of one) {
    const also = other.get(word);
    if (also !== undefined) product += weight(count) * weight(also);
  }
  return product === 0 ? 0 : product / (lengthOf(one) * lengthOf(other));
}

function lengthOf(counts: WordCounts): number {
  let sum = 0;
  for (const count of counts.values()) sum += weight(count) ** 2;
  return Math.sqrt(sum);
}

function weight(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}
