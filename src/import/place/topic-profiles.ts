import { isPair, type Terms } from './terms.ts';

/** A text whose topics are known, and how much it says about each of them. */
export interface Example {
  terms: Terms;
  topics: Map<string, number>;
}

/** What a text has to do with each topic. */
export interface Comparison {
  /** Cosine to each topic, in the order of the profiles' topics. */
  closeness: number[];
  /** The terms that speak for one topic and against another, strongest first. */
  evidence(topic: string, other: string | undefined): string[];
}

/** The terms of a text as a direction of length 1; terms that no example has are left out. */
interface TermVector {
  ids: number[];
  values: number[];
}

/** How strongly pairs of words count beside single words. */
const pairWeight = 0.5;

/** Rare terms tell topics apart better than plain tf-idf says: measured on unseen papers. */
const rarityPower = 1.5;

/**
 * What each topic's examples have in common: the sum of their tf-idf vectors. A text is as close to
 * a topic as the cosine between its vector and that sum (centroid classifier; Rocchio 1971, Han and
 * Karypis 2000). Sums make it possible to ask what a topic would be without one of its examples.
 */
export class TopicProfiles {
  readonly topics: string[];
  readonly #ids = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #counts: number[] = [];
  readonly #rarity: Float64Array;
  /** One row a term, one column a topic. */
  readonly #sums: Float64Array;
  readonly #lengths: Float64Array;

  constructor(topics: string[], examples: Example[]) {
    this.topics = topics;
    for (const { terms } of examples) for (const term of terms.keys()) this.#count(term);
    const size = examples.length;
    this.#rarity = Float64Array.from(this.#counts, (count, id) => {
      const weight = isPair(this.#terms[id] ?? '') ? pairWeight : 1;
      return weight * (Math.log((1 + size) / (1 + count)) + 1) ** rarityPower;
    });
    this.#sums = new Float64Array(this.#terms.length * topics.length);
    for (const example of examples) this.#addExample(example);
    this.#lengths = this.#columnLengths();
  }

  /** Compares a text that is none of the examples. */
  compare(terms: Terms): Comparison {
    return this.#compare(this.#vector(terms), { ids: [], values: [] }, new Map());
  }

  /** Compares an example with the topics as they would be without it. */
  compareWithout({ terms, topics }: Example): Comparison {
    const own = this.#vector(terms);
    const known = own.ids.map((id) => (this.#counts[id] ?? 0) > 1);
    const ids = own.ids.filter((_, index) => known[index]);
    const values = own.values.filter((_, index) => known[index]);
    return this.#compare(unit(ids, values), own, topics);
  }

  /** @param own vector of an example whose part in the sums of its topics is taken out. */
  #compare(vector: TermVector, own: TermVector, topics: Map<string, number>): Comparison {
    const ownValues = new Map(own.ids.map((id, index) => [id, own.values[index] ?? 0]));
    const overlap = vector.ids.reduce(
      (sum, id, index) => sum + (vector.values[index] ?? 0) * (ownValues.get(id) ?? 0),
      0,
    );
    const weights = this.topics.map((topic) => topics.get(topic) ?? 0);
    const ownProducts = topics.size > 0 ? this.#products(own) : [];
    const lengths = weights.map((weight, topic) => {
      const product = ownProducts[topic] ?? 0;
      const square = (this.#lengths[topic] ?? 0) ** 2 - 2 * weight * product + weight ** 2;
      return square > 1e-9 ? Math.sqrt(square) : Number.POSITIVE_INFINITY;
    });
    const closeness = this.#products(vector).map(
      (product, topic) => (product - (weights[topic] ?? 0) * overlap) / (lengths[topic] ?? 1),
    );
    const share = (id: number, topic: number) => {
      const sum = this.#sums[id * this.topics.length + topic] ?? 0;
      return (sum - (weights[topic] ?? 0) * (ownValues.get(id) ?? 0)) / (lengths[topic] ?? 1);
    };
    return {
      closeness,
      evidence: (name, otherName) => {
        const topic = this.topics.indexOf(name);
        const other = otherName === undefined ? -1 : this.topics.indexOf(otherName);
        return vector.ids
          .map((id, index) => {
            const difference = share(id, topic) - (other < 0 ? 0 : share(id, other));
            return { id, speaks: (vector.values[index] ?? 0) * difference };
          })
          .filter(({ speaks }) => speaks > 1e-9)
          .sort((a, b) => b.speaks - a.speaks || a.id - b.id)
          .map(({ id }) => this.#terms[id] ?? '');
      },
    };
  }

  #vector(terms: Terms): TermVector {
    const ids: number[] = [];
    const values: number[] = [];
    for (const [term, count] of terms) {
      const id = this.#ids.get(term);
      if (id === undefined) continue;
      ids.push(id);
      values.push((1 + Math.log(count)) * (this.#rarity[id] ?? 0));
    }
    return unit(ids, values);
  }

  #count(term: string): void {
    const id = this.#ids.get(term);
    if (id === undefined) {
      this.#ids.set(term, this.#terms.length);
      this.#terms.push(term);
      this.#counts.push(1);
    } else this.#counts[id] = (this.#counts[id] ?? 0) + 1;
  }

  #addExample({ terms, topics }: Example): void {
    const { ids, values } = this.#vector(terms);
    for (const [name, weight] of topics) {
      const topic = this.topics.indexOf(name);
      if (topic < 0) continue;
      ids.forEach((id, index) => {
        const cell = id * this.topics.length + topic;
        this.#sums[cell] = (this.#sums[cell] ?? 0) + weight * (values[index] ?? 0);
      });
    }
  }

  #columnLengths(): Float64Array {
    const squares = new Float64Array(this.topics.length);
    this.#sums.forEach((value, cell) => {
      const topic = cell % this.topics.length;
      squares[topic] = (squares[topic] ?? 0) + value * value;
    });
    return squares.map(Math.sqrt);
  }

  #products({ ids, values }: TermVector): number[] {
    const width = this.topics.length;
    const products = new Array<number>(width).fill(0);
    ids.forEach((id, index) => {
      const value = values[index] ?? 0;
      for (let topic = 0; topic < width; topic++) {
        products[topic] = (products[topic] ?? 0) + value * (this.#sums[id * width + topic] ?? 0);
      }
    });
    return products;
  }
}

function unit(ids: number[], values: number[]): TermVector {
  let square = 0;
  for (const value of values) square += value * value;
  const length = Math.sqrt(square);
  return { ids, values: length > 0 ? values.map((value) => value / length) : values };
}
