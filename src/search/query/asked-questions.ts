import { stopWords } from '../../text/everyday-words.ts';
import type { Stem } from '../../text/stem.ts';
import type { SearchQuestion } from '../documents.ts';
import { tokenize } from '../text/tokenize.ts';

/**
 * How alike a query and a wording are where the query asks that question, and how much of the query
 * the wording has: what a query says besides is asked of papers.
 */
const likeEnough = { both: 0.68, query: 0.7 };

/** Questions shown for a query at most. */
const mostQuestions = 2;

/** The words of a wording and what they weigh together. */
interface Wording {
  words: Set<string>;
  weight: number;
}

/** Finds the questions that a query asks, in whatever wording. */
export class AskedQuestions {
  readonly #stem: Stem;
  readonly #weights = new Map<string, number>();
  readonly #rarest: number;
  readonly #questions: { question: SearchQuestion; wordings: Wording[] }[];

  constructor(questions: SearchQuestion[], stem: Stem) {
    this.#stem = stem;
    const read = questions.map((question) => ({
      question,
      words: [question.question, ...question.also].map((wording) => this.#words(wording)),
    }));
    const counts = new Map<string, number>();
    for (const { words } of read) {
      for (const word of new Set(words.flatMap((set) => [...set]))) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    const weigh = (count: number) => Math.log(1 + questions.length / count);
    for (const [word, count] of counts) this.#weights.set(word, weigh(count));
    this.#rarest = weigh(1);
    this.#questions = read.map(({ question, words }) => ({
      question,
      wordings: words.map((set) => ({ words: set, weight: this.#weightOf(set) })),
    }));
  }

  /**
   * The questions that a query asks, the likest first. How alike the two are is the weight of the
   * words that both have, counted twice, as a share of the weights of both (Dice's coefficient), a
   * word weighing the more the fewer questions have it. A query of one word asks nothing.
   */
  askedBy(query: string): SearchQuestion[] {
    const asked = this.#words(query);
    if (asked.size < 2) return [];
    const weight = this.#weightOf(asked);
    return this.#questions
      .map(({ question, wordings }) => ({
        question,
        likeness: Math.max(...wordings.map((wording) => this.#likeness(asked, weight, wording))),
      }))
      .filter(({ likeness }) => likeness >= likeEnough.both)
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, mostQuestions)
      .map(({ question }) => question);
  }

  #likeness(asked: Set<string>, weight: number, wording: Wording): number {
    // Older browsers cannot intersect sets themselves.
    const shared = this.#weightOf(new Set([...asked].filter((word) => wording.words.has(word))));
    if (shared < likeEnough.query * weight) return 0;
    return (2 * shared) / (weight + wording.weight);
  }

  #weightOf(words: Set<string>): number {
    let sum = 0;
    for (const word of words) sum += this.#weights.get(word) ?? this.#rarest;
    return sum;
  }

  /** Stems of the words that say something. */
  #words(text: string): Set<string> {
    const words = tokenize(text).flatMap(({ parts }) => parts);
    const telling = words.filter((word) => !stopWords.has(word));
    return new Set((telling.length > 0 ? telling : words).map((word) => this.#stem(word)));
  }
}
