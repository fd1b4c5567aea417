import type { RelatedTerm } from '../index/related-shards.ts';
import type { IndexReader } from './index-reader.ts';
import { covers, type Plan, type Unit } from './plan.ts';
import { type Ranking, wholeCoverage } from './rank.ts';
import type { Query } from './read-query.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Terms that may stand for a word of the query in papers that have not this word. */
export interface Relation {
  /** Place of the word among the units of the plan. */
  unit: number;
  terms: RelatedTerm[];
}

/** Terms for all words of a query: each is fetched, and the less alike ones lead astray. */
const mostTerms = 16;

/** One word alone is a name or a subject, and means itself. */
const fewestWords = 2;

/**
 * Decides which other words a query is searched for, and loads their postings. There are none where
 * a paper has all its words, and where it is quoted, which means itself.
 * @param direct how the documents answer the query by its own words.
 * @throws where their files cannot be had.
 */
export async function relationsOf(
  { phrases }: Query,
  plan: Plan,
  { coverage }: Ranking,
  vocabulary: Vocabulary,
  index: IndexReader,
): Promise<Relation[]> {
  if (phrases.length > 0 || plan.units.length < fewestWords) return [];
  const isKnown = plan.units.every(({ reading }) => reading !== 'unknown');
  if (isKnown && coverage.some((covered) => covered >= wholeCoverage)) return [];
  const relations = await nearestTerms(plan, vocabulary, index);
  await index.load(relations.flatMap(({ terms }) => terms.map(({ place }) => place)));
  return relations;
}

/** The likest terms for all words of a query. */
async function nearestTerms(
  plan: Plan,
  vocabulary: Vocabulary,
  index: IndexReader,
): Promise<Relation[]> {
  // What is asked for already is no other word.
  const own = new Set(
    plan.units.flatMap(({ alternatives }) => alternatives.map(({ place }) => place)),
  );
  const found = await Promise.all(
    plan.units.map(async (unit, place) => {
      if (!isMeant(unit, plan)) return [];
      const terms = await index.related(vocabulary.stem(unit.word.text));
      return terms.filter((term) => !own.has(term.place)).map((term) => ({ unit: place, term }));
    }),
  );
  const kept = found
    .flat()
    .sort((a, b) => b.term.likeness - a.term.likeness)
    .slice(0, mostTerms);
  return plan.units.flatMap((_, place) => {
    const terms = kept.filter(({ unit }) => unit === place).map(({ term }) => term);
    return terms.length > 0 ? [{ unit: place, terms }] : [];
  });
}

/** Whether a word is written out and stands for what it says, not for a name. */
function isMeant({ word, at, reading }: Unit, { spans }: Plan): boolean {
  if (word.acronym || reading === 'completed') return false;
  return !spans.some((span) => span.kind === 'name' && covers(span, at));
}
