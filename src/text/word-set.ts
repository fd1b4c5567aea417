import { stem } from './stem.ts';

/** Makes a test of whether a word is one of some words, in any inflection. Upper case is another word. */
export function anyInflectionOf(words: Iterable<string>): (word: string) => boolean {
  const stems = new Set([...words].map(stem));
  return (word) => stems.has(stem(word));
}
