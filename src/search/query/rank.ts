import type { Postings } from '../index/collect-postings.ts';
import { highestLevel } from '../index/weights.ts';
import type { Plan } from './plan.ts';

/** Scores of all documents for a query. */
export interface Ranking {
  scores: Float32Array;
  /** Which share of the query a document answers, its words weighed by their rarity. */
  coverage: Float32Array;
  /** What each unit of the plan is worth in each document. */
  byUnit: Float32Array[];
}

/** How much more a document counts that has all words of a query than one that has few. */
const coverageBonus = 2;

/**
 * Adds up, for each document, what each word of the query is worth there: its level times its
 * rarity (inverse document frequency as in BM25). Of several words that may be meant the best
 * counts; a name written as one counts for all the words of the query that make it up.
 */
export function rankDocuments(
  { units, spans, expansions }: Plan,
  postings: (place: number) => Postings,
  documents: number,
): Ranking {
  const rarity = (place: number) => {
    const count = postings(place).documents.length;
    return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  };
  const values = (terms: { place: number; weight: number }[]) => {
    const best = new Float32Array(documents);
    for (const { place, weight } of terms) {
      const list = postings(place);
      const step = (weight * rarity(place)) / highestLevel;
      for (const [at, document] of list.documents.entries()) {
        const value = step * (list.levels[at] ?? 0);
        if (value > (best[document] ?? 0)) best[document] = value;
      }
    }
    return best;
  };

  const byUnit = units.map(({ alternatives }) => values(alternatives));
  const names = new Float32Array(documents);
  for (const { first, last, place } of spans) {
    const covered = byUnit.filter((_, unit) => isWithin(units[unit]?.at, first, last));
    const joined = values([{ place, weight: 1 }]);
    for (const document of postings(place).documents) {
      const value = joined[document] ?? 0;
      if (covered.length === 0) names[document] = Math.max(names[document] ?? 0, value);
      const apart = covered.reduce((sum, unit) => sum + (unit[document] ?? 0), 0);
      if (value > apart) for (const unit of covered) unit[document] = value / covered.length;
    }
  }

  const worth = units.map(({ alternatives: [first] }) =>
    first ? first.weight * rarity(first.place) : 0,
  );
  const whole = worth.reduce((sum, value) => sum + value, 0);
  const other = expansions.map((expansion) => values([expansion]));
  const scores = new Float32Array(documents);
  const coverage = new Float32Array(documents);
  for (let document = 0; document < documents; document++) {
    let score = names[document] ?? 0;
    let covered = 0;
    for (const [unit, value] of byUnit.entries()) {
      score += value[document] ?? 0;
      if ((value[document] ?? 0) > 0) covered += worth[unit] ?? 0;
    }
    for (const value of other) score += value[document] ?? 0;
    const share = whole > 0 ? covered / whole : 0;
    coverage[document] = share;
    scores[document] = score * (1 + coverageBonus * share * share);
  }
  return { scores, coverage, byUnit };
}

function isWithin(at: number | undefined, first: number, last: number): boolean {
  return at !== undefined && first <= at && at <= last;
}
