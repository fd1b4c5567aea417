import type { SearchQuestion } from '../documents.ts';
import { correctedQuery } from './correction.ts';
import { exactMatchFactor } from './exact-match.ts';
import { filterPapers } from './facet-counts.ts';
import { feedBack, sources } from './feedback.ts';
import { Highlighter } from './highlight.ts';
import type { IndexReader } from './index-reader.ts';
import { AuthorNames } from './named-authors.ts';
import { withoutWords, withPhrases } from './narrow.ts';
import { nearestTopics } from './nearest-topics.ts';
import { keepOwnFirst } from './own-first.ts';
import type { PaperRecord, PaperStore } from './papers.ts';
import { type Plan, planQuery } from './plan.ts';
import { rankDocuments, wholeCoverage } from './rank.ts';
import { type Query, readQuery } from './read-query.ts';
import { type Relation, relationsOf } from './related-words.ts';
import type {
  NamedAuthor,
  PaperSearch,
  ResultItem,
  SearchAnswer,
  SearchRequest,
} from './request.ts';
import { resultItem } from './result-item.ts';
import { StandIns } from './stand-ins.ts';
import { ThesaurusTable } from './thesaurus-table.ts';
import { unknownWords } from './unknown-words.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * Papers that score less than this share of the best one do not answer the query, unless they have
 * all of its words: where all papers are about one subject, its words are worth little and a rare
 * name made of them much.
 */
const leastShare = 0.1;

/** What a paper gets from the score of the nearest of its topics. */
const topicShare = 0.1;

/** So many of the first results are put in order once more when their text is there. */
const reordered = 10;

/** Fewer words ask no question: they name a thing. */
const fewestAsking = 3;

/** Level of words that Pagefind finds and the ranking index does not hold. */
const outsideLevel = 6;

/** A paper by its number with what is stored of it. */
interface StoredPaper {
  paper: number;
  record: PaperRecord;
}

/** Papers found, best first, and what the finding was about. */
interface Found {
  papers: number[];
  /** Papers near to the first of them, nearest first. */
  others: number[];
  lacksNeighbours: boolean;
  scores: Float32Array;
  plan: Plan | undefined;
  /** Related words that papers were searched for, too. */
  relations: Relation[];
  lacksRelatedWords: boolean;
}

/** Answers queries from the ranking index and the store of texts. */
export class SearchEngine implements PaperSearch {
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
    const { scores, plan, relations, lacksNeighbours, lacksRelatedWords, ...found } =
      await this.#find(query, request);
    const left = await withoutWords(found.papers, query, this.#vocabulary, this.#index);
    const { papers: exact, missing } = plan
      ? await withPhrases(left, query, this.#store)
      : { papers: left, missing: [] };
    const { papers, facets } = filterPapers(exact, request.filters, core.facets, core.topics);
    // Papers are numbered from the newest.
    if (request.sort === 'date') papers.sort((a, b) => a - b);
    const shown = await this.#first(papers, request, scores, plan);
    const related = await this.#related(found.others, shown.length, query, request);
    const highlighter = new Highlighter(this.#telling(plan, relations), core.stem);
    const standIns = new StandIns(plan, relations, this.#vocabulary, this.#index);
    const first = papers[0] ?? exact[0] ?? -1;
    const corrected = plan && correctedQuery(query.text, plan, (one) => this.#worth(one, first));
    const questions = await asking;
    return {
      items: [
        ...this.#items(shown, highlighter, standIns, false),
        ...this.#items(related, highlighter, standIns, true),
      ],
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
      lacksNeighbours,
      lacksRelatedWords,
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
  async #find(query: Query, { typing, verbatim, related }: SearchRequest): Promise<Found> {
    const { facets, topics } = this.#index.core;
    const count = facets.topics.length;
    const all = Array.from({ length: count }, (_, paper) => paper);
    const alone = { scores: new Float32Array(count), plan: undefined, ...nothingElse };
    if (query.words.length === 0) {
      return { papers: isWordless(query) ? [] : all, ...alone, ...nothingNear };
    }
    const named = await this.#index.withIdsIn(query.text);
    if (named.length > 0) return { papers: named, ...alone, ...nothingNear };
    await this.#learnWords(query);
    const plan = planQuery(query, this.#vocabulary, this.#thesaurus, { typing, verbatim });
    await this.#index.load(termsOf(plan));
    const postings = (place: number) => this.#index.postings(place);
    const direct = rankDocuments(plan, postings, count + topics.length);
    let lacksRelatedWords = false;
    const relations = !related
      ? []
      : await relationsOf(query, plan, direct, this.#vocabulary, this.#index).catch(() => {
          // Search does without them.
          lacksRelatedWords = true;
          return [];
        });
    const { scores, coverage } =
      relations.length === 0
        ? direct
        : rankDocuments(plan, postings, count + topics.length, relations);
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
    const found = await this.#feedBack(papers, scores);
    if (relations.length > 0) {
      found.papers = keepOwnFirst(found.papers, direct.scores.subarray(0, count), reordered);
    }
    return { plan, relations, lacksRelatedWords, ...found };
  }

  /** Search does without what is near to the first results where that cannot be had. */
  async #feedBack(
    papers: number[],
    before: Float32Array,
  ): Promise<Pick<Found, 'papers' | 'others' | 'scores' | 'lacksNeighbours'>> {
    try {
      const first = papers.slice(0, sources);
      const neighbours = await Promise.all(first.map((paper) => this.#index.neighbours(paper)));
      const { scores, others } = feedBack(before, papers, neighbours);
      const sorted = papers.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      return { papers: sorted, scores, others, lacksNeighbours: false };
    } catch {
      return { papers, scores: before, others: [], lacksNeighbours: true };
    }
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

  /** The first results; their order must not hang on how many of them are wanted. */
  async #first(
    papers: number[],
    { query, sort, count }: SearchRequest,
    scores: Float32Array,
    plan: Plan | undefined,
  ): Promise<StoredPaper[]> {
    if (!plan || sort === 'date') return this.#stored(papers.slice(0, count));
    const found = await this.#stored(papers.slice(0, Math.max(count, reordered)));
    const value = ({ paper, record }: StoredPaper) =>
      (scores[paper] ?? 0) * exactMatchFactor(query, record);
    const reread = found.splice(0, reordered);
    found.unshift(...reread.sort((a, b) => value(b) - value(a)));
    return found.slice(0, count);
  }

  /** What is next best where few papers have the words of the query. */
  async #related(others: number[], shown: number, query: Query, request: SearchRequest) {
    const wanted = Math.min(request.count, reordered) - shown;
    if (shown === 0 || wanted <= 0 || query.phrases.length > 0) return [];
    const { facets, topics } = this.#index.core;
    const left = await withoutWords(others, query, this.#vocabulary, this.#index);
    const { papers } = filterPapers(left, request.filters, facets, topics);
    return this.#stored(papers.slice(0, wanted));
  }

  #stored(papers: number[]): Promise<StoredPaper[]> {
    return Promise.all(
      papers.map(async (paper) => ({ paper, record: await this.#store.paper(paper) })),
    );
  }

  /** Papers as results show them. */
  #items(
    stored: StoredPaper[],
    highlighter: Highlighter,
    standIns: StandIns,
    isNear: boolean,
  ): ResultItem[] {
    const { facets, topics } = this.#index.core;
    return stored.map(({ paper, record }) => {
      const own = (facets.topics[paper] ?? []).flatMap((place) => topics[place] ?? []);
      return resultItem(record, own, highlighter, isNear, standIns.in(paper));
    });
  }

  /** The terms of a plan, with those related to them, and how rare each is. */
  #telling(plan: Plan | undefined, relations: Relation[]): Map<string, number> {
    const others = relations.flatMap(({ terms }) => terms.map(({ place }) => place));
    const places = plan ? [...new Set([...termsOf(plan), ...others])] : [];
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

const nothingNear = { others: [], lacksNeighbours: false };
const nothingElse = { relations: [], lacksRelatedWords: false };

function termsOf({ units, spans }: Plan): number[] {
  const all = [...units, ...spans].flatMap(({ alternatives }) => alternatives);
  return [...new Set(all.map(({ place }) => place))];
}

/** Whether something is asked that has no word in it, such as a sign. */
function isWordless({ text, words, without }: Query): boolean {
  return words.length === 0 && without.length === 0 && text.trim() !== '';
}
