import type { Terms } from './terms.ts';

/** The terms of a text by their numbers in an index. */
export interface CountedTerms {
  ids: Int32Array;
  /** How often each stands in the text. */
  counts: Float64Array;
}

/** Gives each term a number, so that many texts can be compared without looking at letters again. */
export class TermIndex {
  readonly terms: string[] = [];
  readonly #ids = new Map<string, number>();

  /** Reads a text and keeps the terms that are new. */
  add(terms: Terms): CountedTerms {
    const ids = Int32Array.from(terms.keys(), (term) => {
      const known = this.#ids.get(term);
      if (known !== undefined) return known;
      this.#ids.set(term, this.terms.length);
      return this.terms.push(term) - 1;
    });
    return { ids, counts: Float64Array.from(terms.values()) };
  }

  /** Reads a text and leaves out the terms that are new. */
  find(terms: Terms): CountedTerms {
    const found = [...terms].flatMap(([term, count]): [number, number][] => {
      const id = this.#ids.get(term);
      return id === undefined ? [] : [[id, count]];
    });
    return {
      ids: Int32Array.from(found, ([id]) => id),
      counts: Float64Array.from(found, ([, count]) => count),
    };
  }
}
