import type { SearchQuestion } from '../documents.ts';
import { correctedQuery } from './correction.ts';
import { exactMatchFactor } from './exact-match.ts';
import { filterPapers } from './facet-counts.ts';
import { Highlighter } from './highlight.ts';
import type { IndexReader } from './index-reader.ts';
import { AuthorNames } from './named-authors.ts';
import { nearestTopics } from './nearest-topics.ts';
import type { PaperRecord, PaperStore } from './papers.ts';
import { type Plan, planQuery } from './plan.ts';
import { rankDocuments } from './rank.ts';
import { type Query, readQuery } from './read-query.ts';
import type { NamedAuthor, ResultItem, SearchAnswer, SearchRequest } from './request.ts';
import { resultItem } from './result-item.ts';
import { ThesaurusTable } from './thesaurus-table.ts';
import { unknownWords } from './unknown-words.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Papers that score less than this share of the best one do not answer the query, unless they have
 * all of its words: where all papers are about one subject, its words are worth little and a rare
 * name made of them much.
 */
const leastShare = 0.1;
const wholeCoverage = 0.999;

/** What a paper gets from the score of the nearest of its topics. */
const topicShare = 0.1;

/** So many of the first results are put in order once more when their text is there. */
const reordered = 10;

/** Fewer words ask no question: they name a thing. */
const fewestAsking = 3;

/** Level of words that Pagefind finds and the ranking index does not hold. */
const outsideLevel = 6;

/** Papers found, best first, and what the finding was about. */
interface Found {
  papers: number[];
  scores: Float32Array;
  plan: Plan | undefined;
}

/** Answers queries from the ranking index and the store of texts. */
export class SearchEngine {
  readonly #index: IndexReader;
  readonly #store: PaperStore;
  readonly #vocabulary: Vocabulary;
  readonly #thesaurus: ThesaurusTable;
  #authors: AuthorNames | undefined;

  constructor(index: IndexReader, store: PaperStore) {
    this.#index = index;
    this.#store = store;
    this.#vocabulary = new Vocabulary(index.core);
    this.#thesaurus = new ThesaurusTable(index.core.thesaurus, index.core.stem);
  }

  async search(request: SearchRequest): Promise<SearchAnswer> {
    const { core } = this.#index;
    const query = readQuery(request.query);
    const asking = this.#questions(query);
    const { scores, plan, ...found } = await this.#find(query, request);
    const left = await this.#leaveOut(found.papers, query);
    const { papers: exact, missing } = plan
      ? await this.#keepPhrases(left, query)
      : { papers: left, missing: [] };
    const { papers, facets } = filterPapers(exact, request.filters, core.facets, core.topics);
    // Papers are numbered from the newest.
    if (request.sort === 'date') papers.sort((a, b) => a - b);
    const items = await this.#show(papers, request, scores, plan);
    const first = papers[0] ?? exact[0] ?? -1;
    const corrected = plan && correctedQuery(query.text, plan, (one) => this.#worth(one, first));
    const questions = await asking;
    return {
      items,
      total: papers.length,
      unfiltered: exact.length,
      facets,
      authors: this.#authorsNamed(request.query),
      questions:
        questions.length > 0 || corrected === undefined
          ? questions
          : await this.#questions(readQuery(corrected)),
      topics: plan ? nearestTopics(core, scores, exact) : [],
      isWordless: isWordless(query),
      corrected,
      unknown: plan ? unknownWords(query.text, plan.units) : [],
      missingPhrases: missing,
    };
  }

  #authorsNamed(query: string): NamedAuthor[] {
    this.#authors ??= new AuthorNames(this.#index.core.facets);
    return query.trim() === '' ? [] : this.#authors.find(query);
  }

  /** The questions that a query asks; a search goes on without them where their file cannot be had. */
  async #questions({ text, words }: Query): Promise<SearchQuestion[]> {
    if (words.length < fewestAsking) return [];
    return this.#index.questionsAskedBy(text).catch(() => []);
  }

  /** Papers for a query by rank; all of them, newest first, where nothing is asked. */
  async #find(query: Query, { typing, verbatim }: SearchRequest): Promise<Found> {
    const { facets, topics } = this.#index.core;
    const count = facets.topics.length;
    const all = Array.from({ length: count }, (_, paper) => paper);
    if (query.words.length === 0) {
      const papers = isWordless(query) ? [] : all;
      return { papers, scores: new Float32Array(count), plan: undefined };
    }
    const named = await this.#index.withIdsIn(query.text);
    if (named.length > 0) {
      return { papers: named, scores: new Float32Array(count), plan: undefined };
    }
    await this.#learnWords(query);
    const plan = planQuery(query, this.#vocabulary, this.#thesaurus, { typing, verbatim });
    await this.#index.load(termsOf(plan));
    const { scores, coverage } = rankDocuments(
      plan,
      (place) => this.#index.postings(place),
      count + topics.length,
    );
    let most = 0;
    for (const paper of all) {
      let score = scores[paper] ?? 0;
      if (score === 0) continue;
      let near = 0;
      for (const topic of facets.topics[paper] ?? []) {
        near = Math.max(near, scores[count + topic] ?? 0);
      }
      score += topicShare * near;
      scores[paper] = score;
      if (score > most) most = score;
    }
    const papers = all.filter((paper) => {
      const [score, covered] = [scores[paper] ?? 0, coverage[paper] ?? 0];
      return score > most * leastShare || (score > 0 && covered >= wholeCoverage);
    });
    papers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    return { papers, scores, plan };
  }

  /** In large collections the rarest words are not in the lexicon: Pagefind is asked for them. */
  async #learnWords({ words }: Query): Promise<void> {
    if (this.#index.core.complete) return;
    const isOutside = (word: string) => this.#vocabulary.placeOfWord(word) === undefined;
    for (const { text, stop } of words) {
      if (stop || text.length <= 2 || !isOutside(text)) continue;
      const documents = await this.#store.withWord(text);
      // Another query may have asked for the word meanwhile.
      if (documents.length === 0 || !isOutside(text)) continue;
      const place = this.#vocabulary.learn(text, documents.length);
      this.#index.add(place, {
        documents: Uint32Array.from(documents),
        levels: new Uint8Array(documents.length).fill(outsideLevel),
      });
    }
  }

  /** Papers without those that have a word which the query leaves out. */
  async #leaveOut(papers: number[], { without }: Query): Promise<number[]> {
    const places = without.flatMap((word) => this.#vocabulary.placeOfWord(word) ?? []);
    if (places.length === 0) return papers;
    await this.#index.load(places);
    const having = new Set(places.flatMap((place) => [...this.#index.postings(place).documents]));
    return papers.filter((paper) => !having.has(paper));
  }

  /** Papers that have all quoted phrases word for word. */
  async #keepPhrases(
    papers: number[],
    { phrases }: Query,
  ): Promise<{ papers: number[]; missing: string[] }> {
    let kept = papers;
    const missing: string[] = [];
    for (const phrase of phrases) {
      const having = await this.#store.withPhrase(phrase);
      const both = kept.filter((paper) => having.has(paper));
      if (both.length > 0) kept = both;
      else missing.push(phrase);
    }
    return { papers: kept, missing };
  }

  /** The first results; their order must not hang on how many of them are wanted. */
  async #show(
    papers: number[],
    { query, sort, count }: SearchRequest,
    scores: Float32Array,
    plan: Plan | undefined,
  ): Promise<ResultItem[]> {
    const reorder = plan && sort === 'relevance';
    const first = papers.slice(0, reorder ? Math.max(count, reordered) : count);
    const records = await Promise.all(
      first.map(async (paper) => ({ paper, record: await this.#store.paper(paper) })),
    );
    if (reorder) {
      const value = ({ paper, record }: { paper: number; record: PaperRecord }) =>
        (scores[paper] ?? 0) * exactMatchFactor(query, record);
      const reread = records.splice(0, reordered);
      records.unshift(...reread.sort((a, b) => value(b) - value(a)));
    }
    const highlighter = new Highlighter(this.#telling(plan), this.#index.core.stem);
    const { facets, topics } = this.#index.core;
    return records.slice(0, count).map(({ paper, record }) => {
      const own = (facets.topics[paper] ?? []).flatMap((place) => topics[place] ?? []);
      return resultItem(record, own, highlighter);
    });
  }

  /** The terms of a plan and how rare each is. */
  #telling(plan: Plan | undefined): Map<string, number> {
    const places = plan ? termsOf(plan) : [];
    const { terms } = this.#index.core;
    const all = terms.length;
    return new Map(
      places.map((place) => [
        terms[place] ?? '',
        Math.log(1 + all / this.#vocabulary.count(place)),
      ]),
    );
  }

  #worth({ place, weight }: { place: number; weight: number }, paper: number): number {
    const { documents, levels } = this.#index.postings(place);
    return weight * (levels[documents.indexOf(paper)] ?? 0);
  }
}

function termsOf({ units, spans }: Plan): number[] {
  const all = [...units, ...spans].flatMap(({ alternatives }) => alternatives);
  return [...new Set(all.map(({ place }) => place))];
}

/** Whether something is asked that has no word in it, such as a sign. */
function isWordless({ text, words, without }: Query): boolean {
  return words.length === 0 && without.length === 0 && text.trim() !== '';
}
