import { everydayWords } from '../../text/everyday-words.ts';
import type { PostingList } from '../index/shards.ts';
import { highestLevel } from '../index/weights.ts';
import { type Alternative, covers, type Plan, type Unit } from './plan.ts';
import type { Relation } from './related-words.ts';

/** Scores of all documents for a query. */
export interface Ranking {
  scores: Float32Array;
  /** Which share of the query a document answers, its words weighed by their rarity. */
  coverage: Float32Array;
}

/** From this coverage on a document has all words of a query. */
export const wholeCoverage = 0.999;

/** How much more a document counts that has all words of a query than one that has few. */
const coverageBonus = 2;

/**
 * What a word of everyday English counts in a text beside other words, “make big models smaller” being
 * about models, and from which level on it stands in a title or a phrase for search, where it was meant.
 */
const everydayShare = 0.5;
const prominentLevel = 9;

/** A word that is used in the same places is weaker evidence than a word for the same. */
const relatedWeight = 0.8;

/**
 * Adds up, for each document, what each word of the query is worth there: its level times its
 * rarity (inverse document frequency as in BM25). Of several words that may be meant the best
 * counts, and so does a name or a synonym that stands for several words at once. A word that a
 * document lacks may be related to one that it has: that counts by the square of their likeness, is
 * never worth more than the word itself, and answers no part of the query.
 */
export function rankDocuments(
  { units, spans }: Plan,
  postings: (place: number) => PostingList,
  documents: number,
  relations: Relation[] = [],
): Ranking {
  const rarity = (place: number) => {
    const count = postings(place).documents.length;
    return Math.log(1 + (documents - count + 0.5) / (count + 0.5));
  };
  const valuesOf = (
    alternatives: Alternative[],
    { most = Number.POSITIVE_INFINITY, inText = 1 },
  ) => {
    const values = new Float32Array(documents);
    for (const { place, weight } of alternatives) {
      const list = postings(place);
      const step = (weight * Math.min(rarity(place), most)) / highestLevel;
      for (let at = 0; at < list.documents.length; at++) {
        const document = list.documents[at] ?? 0;
        const level = list.levels[at] ?? 0;
        const value = step * level * (level < prominentLevel ? inText : 1);
        if (value > (values[document] ?? 0)) values[document] = value;
      }
    }
    return values;
  };

  const isEveryday = ({ word }: Unit) => everydayWords.has(word.text);
  const areAll = units.every(isEveryday);
  const shares = units.map((unit) => (isEveryday(unit) && !areAll ? everydayShare : 1));
  const rows = units.map(({ alternatives }, at) => valuesOf(alternatives, { inText: shares[at] }));
  const worth = units.map(({ alternatives: [first] }, at) =>
    first ? first.weight * rarity(first.place) * (shares[at] ?? 1) : 0,
  );
  for (const span of spans) {
    const covered = rows.filter((_, unit) => covers(span, units[unit]?.at ?? -1));
    const values = valuesOf(span.alternatives, {});
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
  const ranking = addUp(rows, worth, documents);
  for (const { unit, terms } of relations) {
    const alternatives = terms.map(({ place, likeness }) => ({
      place,
      weight: relatedWeight * likeness ** 2,
    }));
    const values = valuesOf(alternatives, { most: worth[unit] || undefined });
    const row = rows[unit];
    for (let document = 0; document < documents; document++) {
      if ((row?.[document] ?? 0) > 0) continue;
      ranking.scores[document] = (ranking.scores[document] ?? 0) + (values[document] ?? 0);
    }
  }
  return ranking;
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
