import type { PostingList } from '../index/shards.ts';
import { highestLevel } from '../index/weights.ts';
import { type Alternative, covers, type Plan } from './plan.ts';

/** Scores of all documents for a query. */
export interface Ranking {
  scores: Float32Array;
  /** Which share of the query a document answers, its words weighed by their rarity. */
  coverage: Float32Array;
}

/** How much more a document counts that has all words of a query than one that has few. */
const coverageBonus = 2;

/**
 * Adds up, for each document, what each word of the query is worth there: its level times its
 * rarity (inverse document frequency as in BM25). Of several words that may be meant the best
 * counts, and so does a name or a synonym that stands for several words at once.
 */
export function rankDocuments(
  { units, spans }: Plan,
  postings: (place: number) => PostingList,
  documents: number,
): Ranking {
  const rarity = (place: number) => {
    const count = postings(place).documents.length;
    return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  };
  const valuesOf = (alternatives: Alternative[]) => {
    const values = new Float32Array(documents);
    for (const { place, weight } of alternatives) {
      const list = postings(place);
      const step = (weight * rarity(place)) / highestLevel;
      for (let at = 0; at < list.documents.length; at++) {
        const document = list.documents[at] ?? 0;
        const value = step * (list.levels[at] ?? 0);
        if (value > (values[document] ?? 0)) values[document] = value;
      }
    }
    return values;
  };

  const rows = units.map(({ alternatives }) => valuesOf(alternatives));
  const worth = units.map(({ alternatives: [first] }) =>
    first ? first.weight * rarity(first.place) : 0,
  );
  for (const span of spans) {
    const covered = rows.filter((_, unit) => covers(span, units[unit]?.at ?? -1));
    const values = valuesOf(span.alternatives);
    if (covered.length === 0) {
      rows.push(values);
      continue;
    }
    for (let document = 0; document < documents; document++) {
      const value = values[document] ?? 0;
      if (value === 0) continue;
      const apart = covered.reduce((sum, row) => sum + (row[document] ?? 0), 0);
      if (value > apart) for (const row of covered) row[document] = value / covered.length;
    }
  }
  return addUp(rows, worth, documents);
}

function addUp(rows: Float32Array[], worth: number[], documents: number): Ranking {
  const whole = worth.reduce((sum, value) => sum + value, 0);
  const scores = new Float32Array(documents);
  const coverage = new Float32Array(documents);
  for (const [at, row] of rows.entries()) {
    const share = whole > 0 ? (worth[at] ?? 0) / whole : 0;
    for (let document = 0; document < documents; document++) {
      const value = row[document] ?? 0;
      if (value === 0) continue;
      scores[document] = (scores[document] ?? 0) + value;
      coverage[document] = (coverage[document] ?? 0) + share;
    }
  }
  for (let document = 0; document < documents; document++) {
    const share = coverage[document] ?? 0;
    scores[document] = (scores[document] ?? 0) * (1 + coverageBonus * share * share);
  }
  return { scores, coverage };
}
