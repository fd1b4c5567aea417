import type { Stem } from '../../text/stem.ts';
import type { Core } from '../index/core.ts';

/** The words of the collection and their terms. */
export class Vocabulary {
  readonly stem: Stem;
  /** All words, sorted. */
  readonly words: readonly string[];
  readonly #known: Set<string>;
  readonly #terms: readonly string[];
  readonly #places: Map<string, number>;
  readonly #counts: number[];

  constructor({ stem, words, terms, counts }: Pick<Core, 'stem' | 'words' | 'terms' | 'counts'>) {
    this.stem = stem;
    this.words = words;
    this.#known = new Set(words);
    this.#terms = terms;
    this.#places = new Map(terms.map((term, place) => [term, place]));
    this.#counts = [...counts];
  }

  /** The place of a stem or phrase in the list of terms; undefined where no document has it. */
  place(term: string): number | undefined {
    const place = this.#places.get(term);
    return place !== undefined && this.count(place) > 0 ? place : undefined;
  }

  /** The place of a word's term. */
  placeOfWord(word: string): number | undefined {
    return this.place(this.stem(word));
  }

  /** Whether the collection has the very word, not just another form of it. */
  has(word: string): boolean {
    return this.#known.has(word);
  }

  /** The shortest form of a word that the collection has, by the place of its term. */
  wordOf(place: number): string {
    const term = this.#terms[place] ?? '';
    // A stem may have another last letter than its words: `quickli` is that of “quickly”.
    const start = term.slice(0, -1);
    let shortest: string | undefined;
    for (let at = this.#firstFrom(start); at < this.words.length; at++) {
      const word = this.words[at];
      if (word === undefined || !word.startsWith(start)) break;
      if (word.length < (shortest?.length ?? Number.POSITIVE_INFINITY) && this.stem(word) === term)
        shortest = word;
    }
    return shortest ?? term;
  }

  /** In how many documents a term stands. */
  count(place: number): number {
    return this.#counts[place] ?? 0;
  }

  countOfWord(word: string): number {
    const place = this.placeOfWord(word);
    return place === undefined ? 0 : this.count(place);
  }

  /**
   * Takes in a word that the lexicon left out.
   * @returns the place of its term, after all those of the index.
   */
  learn(word: string, count: number): number {
    const place = this.#counts.length;
    this.#counts.push(count);
    this.#places.set(this.stem(word), place);
    this.#known.add(word);
    return place;
  }

  /** Words that begin like this, one for each term, the most used first. */
  withPrefix(prefix: string, most: number): string[] {
    const found = new Map<number, string>();
    for (let at = this.#firstFrom(prefix); at < this.words.length; at++) {
      const word = this.words[at];
      if (word === undefined || !word.startsWith(prefix)) break;
      const place = this.placeOfWord(word);
      if (place !== undefined && !found.has(place)) found.set(place, word);
    }
    return [...found]
      .sort(([a], [b]) => this.count(b) - this.count(a))
      .slice(0, most)
      .map(([, word]) => word);
  }

  #firstFrom(prefix: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
