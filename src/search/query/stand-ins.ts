import type { IndexReader } from './index-reader.ts';
import type { Plan } from './plan.ts';
import type { Relation } from './related-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a paper that stand for words of a query which it lacks. */
export interface StandInsOfPaper {
  words: string[];
  /** It has no word of the query itself. */
  hasNoOther: boolean;
}

/** Tells which papers were found by related words, and by which. */
export class StandIns {
  readonly #plan: Plan | undefined;
  readonly #relations: Relation[];
  readonly #vocabulary: Vocabulary;
  readonly #index: IndexReader;

  constructor(
    plan: Plan | undefined,
    relations: Relation[],
    vocabulary: Vocabulary,
    index: IndexReader,
  ) {
    this.#plan = plan;
    this.#relations = relations;
    this.#vocabulary = vocabulary;
    this.#index = index;
  }

  /** Those of a paper; of each word that it lacks the likest. */
  in(paper: number): StandInsOfPaper {
    const units = this.#plan?.units ?? [];
    const spans = this.#plan?.spans ?? [];
    const own = units.map(({ alternatives }) => this.#hasAny(paper, alternatives));
    const standing = this.#relations.flatMap(({ unit, terms }) => {
      if (own[unit]) return [];
      return terms.find((term) => this.#hasAny(paper, [term])) ?? [];
    });
    const said = own.includes(true) || spans.some((span) => this.#hasAny(paper, span.alternatives));
    const places = [...new Set(standing.map(({ place }) => place))];
    const words = places.map((place) => this.#vocabulary.wordOf(place));
    return { words, hasNoOther: words.length > 0 && !said };
  }

  #hasAny(paper: number, terms: { place: number }[]): boolean {
    return terms.some(({ place }) => this.#index.postings(place).documents.includes(paper));
  }
}
