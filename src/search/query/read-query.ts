import { stopWords } from '../../text/everyday-words.ts';
import { type Token, tokenize } from '../text/tokenize.ts';

/** A word as typed, or a part of a compound. */
export interface QueryWord {
  /** Folded. */
  text: string;
  /** Where the word, or the compound it is part of, stands in the query. */
  start: number;
  end: number;
  stop: boolean;
}

/** A query taken apart. */
export interface Query {
  text: string;
  /** What stands in double quotes: has to occur word for word. */
  phrases: string[];
  words: QueryWord[];
}

/** No question is longer; the rest of a pasted page is not read. */
const mostWords = 32;

/** Takes a query apart; never throws, whatever was typed. */
export function readQuery(text: string): Query {
  const phrases = [...text.matchAll(/["“”]([^"“”]+)["“”]/g)].flatMap(([, phrase = '']) =>
    tokenize(phrase).length > 0 ? [phrase.trim()] : [],
  );
  const words = tokenize(text).flatMap(wordsOf).slice(0, mostWords);
  // Who types stop words alone means them.
  const means = words.every(({ stop }) => stop);
  return { text, phrases, words: means ? words.map((word) => ({ ...word, stop: false })) : words };
}

function wordsOf({ parts, joined, start, end }: Token): QueryWord[] {
  const signed = joined !== undefined && parts.length === 1;
  const texts = signed ? [joined] : parts;
  return texts.map((text) => ({ text, start, end, stop: stopWords.has(text) }));
}
