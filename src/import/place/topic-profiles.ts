import type { CountedTerms, TermIndex } from './term-index.ts';
import { TermSums, type TermVector } from './term-sums.ts';
import { isPair } from './terms.ts';

/** A text whose topics are known, and how much it says about each of them. */
export interface Example {
  terms: CountedTerms;
  topics: Map<string, number>;
}

/** What a text has to do with each topic. */
export interface Comparison {
  /** Cosine to each topic, in the order of the profiles' topics. */
  closeness: Float64Array;
  /** How many of its terms a topic has too. */
  shared(topic: string): number;
  /** The terms that speak for one topic and against another, strongest first. */
  evidence(topic: string, other: string | undefined): string[];
}

/** How strongly pairs of words count beside single words. */
const pairWeight = 0.5;

/** Rare terms tell topics apart better than plain tf-idf says: measured on unseen papers. */
const rarityPower = 1.5;

/** A share of a sum is nothing where it is but the rounding of what was taken out. */
const leastShare = 1e-9;

const nothing: TermVector = { ids: new Int32Array(), values: new Float64Array() };

/**
 * What each topic's examples have in common: the sum of their tf-idf vectors. A text is as close to
 * a topic as the cosine between its vector and that sum (centroid classifier; Rocchio 1971, Han and
 * Karypis 2000). Sums make it possible to ask what a topic would be without one of its examples.
 */
export class TopicProfiles {
  readonly topics: string[];
  readonly #index: TermIndex;
  /** How many examples have each term. */
  readonly #spread: Int32Array;
  readonly #rarity: Float64Array;
  readonly #sums: TermSums;
  readonly #lengths: Float64Array;

  /** @param index has numbered the terms of all examples. */
  constructor(topics: string[], examples: Example[], index: TermIndex) {
    this.topics = topics;
    this.#index = index;
    this.#spread = new Int32Array(index.terms.length);
    for (const { terms } of examples) {
      for (const id of terms.ids) this.#spread[id] = (this.#spread[id] ?? 0) + 1;
    }
    const size = examples.length;
    const rarityOf = Float64Array.from(
      { length: size + 1 },
      (_, count) => (Math.log((1 + size) / (1 + count)) + 1) ** rarityPower,
    );
    this.#rarity = Float64Array.from(this.#spread, (count, id) => {
      const weight = isPair(index.terms[id] ?? '') ? pairWeight : 1;
      return weight * (rarityOf[count] ?? 0);
    });
    this.#sums = new TermSums(
      index.terms.length,
      topics.length,
      examples.map((example) => ({ terms: example.terms, topics: example.topics.size })),
    );
    for (const { terms, topics: own } of examples) {
      const vector = this.#vector(terms, 1);
      for (const [name, weight] of own) {
        const topic = topics.indexOf(name);
        if (topic >= 0) this.#sums.add(vector, topic, weight);
      }
    }
    this.#lengths = this.#sums.lengths();
  }

  /** Compares a text that is none of the examples. */
  compare(terms: CountedTerms): Comparison {
    return this.#compare(this.#vector(terms, 1), nothing, new Map());
  }

  /** Compares an example with the topics as they would be without it. */
  compareWithout({ terms, topics }: Example): Comparison {
    return this.#compare(this.#vector(terms, 2), this.#vector(terms, 1), topics);
  }

  /** @param own vector of an example whose part in the sums of its topics is taken out. */
  #compare(vector: TermVector, own: TermVector, topics: Map<string, number>): Comparison {
    const ownValues = new Map(Array.from(own.ids, (id, index) => [id, own.values[index] ?? 0]));
    let overlap = 0;
    for (const [index, id] of vector.ids.entries()) {
      overlap += (vector.values[index] ?? 0) * (ownValues.get(id) ?? 0);
    }
    const weights = this.topics.map((topic) => topics.get(topic) ?? 0);
    const ownProducts = this.#sums.products(own);
    const lengths = weights.map((weight, topic) => {
      const product = ownProducts[topic] ?? 0;
      const square = (this.#lengths[topic] ?? 0) ** 2 - 2 * weight * product + weight ** 2;
      return square > 1e-9 ? Math.sqrt(square) : Number.POSITIVE_INFINITY;
    });
    const share = (id: number, topic: number) => {
      const sum = this.#sums.get(id, topic);
      return (sum - (weights[topic] ?? 0) * (ownValues.get(id) ?? 0)) / (lengths[topic] ?? 1);
    };
    return {
      closeness: this.#sums
        .products(vector)
        .map(
          (product, topic) => (product - (weights[topic] ?? 0) * overlap) / (lengths[topic] ?? 1),
        ),
      shared: (name) => {
        const topic = this.topics.indexOf(name);
        return vector.ids.filter((id) => share(id, topic) > leastShare).length;
      },
      evidence: (name, otherName) => {
        const topic = this.topics.indexOf(name);
        const other = otherName === undefined ? -1 : this.topics.indexOf(otherName);
        return Array.from(vector.ids, (id, index) => {
          const difference = share(id, topic) - (other < 0 ? 0 : share(id, other));
          return { id, speaks: (vector.values[index] ?? 0) * difference };
        })
          .filter(({ speaks }) => speaks > leastShare)
          .sort((a, b) => b.speaks - a.speaks || a.id - b.id)
          .map(({ id }) => this.#index.terms[id] ?? '');
      },
    };
  }

  /** @param least terms of fewer examples are left out: nothing is known of them. */
  #vector({ ids, counts }: CountedTerms, least: number): TermVector {
    const known = new Int32Array(ids.length);
    const values = new Float64Array(ids.length);
    let size = 0;
    let square = 0;
    for (let index = 0; index < ids.length; index++) {
      const id = ids[index] ?? 0;
      if ((this.#spread[id] ?? 0) < least) continue;
      const value = (1 + Math.log(counts[index] ?? 1)) * (this.#rarity[id] ?? 0);
      known[size] = id;
      values[size++] = value;
      square += value * value;
    }
    const length = Math.sqrt(square) || 1;
    for (let index = 0; index < size; index++) values[index] = (values[index] ?? 0) / length;
    return { ids: known.subarray(0, size), values: values.subarray(0, size) };
  }
}
