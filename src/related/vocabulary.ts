import { languageData } from '../text/language-data.ts';
import { anyInflectionOf, stem } from '../text/stem.ts';

/** Numbers that stand for the words and terms of a collection, given as they come. */
export interface Vocabulary {
  /** The term of a word in any inflection, or -1 where the word says nothing. */
  ofWord(word: string): number;
  /** The term of two neighbouring words, from the terms of both. */
  ofPair(first: number, second: number): number;
  /** The term of an entry of the glossary, however a text puts it. */
  ofConcept(slug: string): number;
  /** Whether some text writes the word without a capital: others owe theirs to a title or a sentence. */
  isPlain(word: string): boolean;
  /** Terms so far; their numbers are all below. */
  size(): number;
}

/** Words of every kind of abstract, in any language whose words are known. */
const commonWords = Object.values(languageData).flatMap(({ common = [] }) => common);

/** Numbers and sizes: `7b`, `10x`, `2023`. */
const quantity = /^\d+(?:[bkmx]|[a-z]{0,2}\d+)?$/;

/** More terms than any collection has, so that a pair of them makes one whole number. */
const mostTerms = 2 ** 26;

/**
 * An empty vocabulary.
 * @param common words of the field that say nothing about which papers belong together.
 */
export function newVocabulary(common: string[]): Vocabulary {
  const isCommon = anyInflectionOf([...commonWords, ...common]);
  /** Terms by word as written, so that every form is looked into once. */
  const written = new Map<string, number>();
  const stems = new Map<string, number>();
  const pairs = new Map<number, number>();
  const concepts = new Map<string, number>();
  let size = 0;
  function number<Key>(known: Map<Key, number>, key: Key): number {
    let term = known.get(key);
    if (term === undefined) {
      term = size++;
      known.set(key, term);
    }
    return term;
  }
  return {
    ofWord(word) {
      let term = written.get(word);
      if (term === undefined) {
        const lower = word.toLowerCase();
        const silent = lower.length < 2 || isCommon(lower) || quantity.test(lower);
        term = silent ? -1 : number(stems, stem(lower));
        written.set(word, term);
      }
      return term;
    },
    ofPair: (first, second) => number(pairs, first * mostTerms + second),
    ofConcept: (slug) => number(concepts, slug),
    isPlain: (word) => written.has(word.toLowerCase()),
    size: () => size,
  };
}
