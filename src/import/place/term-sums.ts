import type { CountedTerms } from './term-index.ts';

/** A text as a direction of length 1. */
export interface TermVector {
  ids: Int32Array;
  values: Float64Array;
}

/**
 * For each term the sum of its weights in each topic that has it. Most terms stand in one topic or
 * two of many, so each has a row of just those.
 */
export class TermSums {
  readonly #topics: number;
  /** Where the row of each term starts; the last number is where all end. */
  readonly #starts: Int32Array;
  readonly #used: Int32Array;
  readonly #columns: Int32Array;
  readonly #sums: Float64Array;

  /**
   * @param terms how many there are.
   * @param texts those that will be added, with how many topics each has.
   */
  constructor(terms: number, topics: number, texts: { terms: CountedTerms; topics: number }[]) {
    this.#topics = topics;
    const uses = new Int32Array(terms);
    for (const text of texts)
      for (const id of text.terms.ids) uses[id] = (uses[id] ?? 0) + text.topics;
    this.#starts = new Int32Array(terms + 1);
    for (let id = 0; id < terms; id++) {
      this.#starts[id + 1] = (this.#starts[id] ?? 0) + Math.min(topics, uses[id] ?? 0);
    }
    const size = this.#starts[terms] ?? 0;
    this.#used = new Int32Array(terms);
    this.#columns = new Int32Array(size);
    this.#sums = new Float64Array(size);
  }

  /** Adds a text, so many times over, to a topic. */
  add({ ids, values }: TermVector, topic: number, weight: number): void {
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] ?? 0;
      const place = this.#place(id, topic);
      this.#sums[place] = (this.#sums[place] ?? 0) + weight * (values[index] ?? 0);
    }
  }

  /** The sum of a term in a topic. */
  get(id: number, topic: number): number {
    const start = this.#starts[id] ?? 0;
    const end = start + (this.#used[id] ?? 0);
    for (let place = start; place < end; place++) {
      if (this.#columns[place] === topic) return this.#sums[place] ?? 0;
    }
    return 0;
  }

  /** The product of a text with each topic's sums. */
  products({ ids, values }: TermVector): Float64Array {
    const products = new Float64Array(this.#topics);
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] ?? 0;
      const start = this.#starts[id] ?? 0;
      const end = start + (this.#used[id] ?? 0);
      for (let place = start; place < end; place++) {
        const topic = this.#columns[place] ?? 0;
        products[topic] = (products[topic] ?? 0) + (values[index] ?? 0) * (this.#sums[place] ?? 0);
      }
    }
    return products;
  }

  /** The length of each topic's sums. */
  lengths(): Float64Array {
    const squares = new Float64Array(this.#topics);
    for (let id = 0; id < this.#used.length; id++) {
      const start = this.#starts[id] ?? 0;
      const end = start + (this.#used[id] ?? 0);
      for (let place = start; place < end; place++) {
        const topic = this.#columns[place] ?? 0;
        squares[topic] = (squares[topic] ?? 0) + (this.#sums[place] ?? 0) ** 2;
      }
    }
    return squares.map(Math.sqrt);
  }

  #place(id: number, topic: number): number {
    const start = this.#starts[id] ?? 0;
    const used = this.#used[id] ?? 0;
    for (let place = start; place < start + used; place++) {
      if (this.#columns[place] === topic) return place;
    }
    this.#used[id] = used + 1;
    this.#columns[start + used] = topic;
    return start + used;
  }
}
