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
  /** Typed as an acronym is: never a slip for another word. */
  acronym: boolean;
}

/** A query taken apart. */
export interface Query {
  /** Without characters that nobody sees. */
  text: string;
  /** What stands in quotation marks: has to occur word for word. */
  phrases: string[];
  words: QueryWord[];
  /** Words behind a minus sign, folded: papers that have one are left out. */
  without: string[];
}

/** No question is longer; the rest of a pasted page is not read. */
const mostWords = 32;

/** Soft hyphen, zero-width space, word joiner, byte order mark; and what breaks lines. */
const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

const quoted = /["“”„]([^"“”„]+)["“”]|«([^«»]+)»|»([^«»]+)«|「([^「」]+)」/g;
const leftOut = /(?<=^|\s)-(?=\p{L})[\p{L}\p{M}\p{N}'’-]+/gu;
const acronym = /^\p{Lu}{2,5}$/u;

/** “et al.”, with the year of a citation; and a year in brackets. */
const citation = /\bet\s+al\b\.?,?(?:\s*\(?(?:19|20)\d\d[a-z]?\)?)?|\((?:19|20)\d\d[a-z]?\)/giu;

/** Takes a query apart; never throws, whatever was typed. */
export function readQuery(typed: string): Query {
  const text = typed.replace(invisible, '').replace(/[\r\n\t]+/g, ' ');
  const phrases = [...text.matchAll(quoted)].flatMap((found) => {
    const phrase = found.slice(1).find((part) => part !== undefined) ?? '';
    return tokenize(phrase).length > 0 ? [phrase.trim()] : [];
  });
  const without = [...text.matchAll(leftOut)].flatMap(([word]) =>
    tokenize(word.slice(1)).flatMap(({ parts, joined }) => joined ?? parts),
  );
  const asked = blank(text, leftOut);
  const words = readWords(text, blank(asked, citation));
  // Who asks for nothing but a year in brackets means it.
  const kept = words.length > 0 ? words : readWords(text, asked);
  // Who types stop words alone means them.
  const means = kept.every(({ stop }) => stop);
  return {
    text,
    phrases,
    words: means ? kept.map((word) => ({ ...word, stop: false })) : kept,
    without,
  };
}

/** Blanks in place of what is no word, so that all others keep their places. */
function blank(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

function readWords(text: string, asked: string): QueryWord[] {
  return tokenize(asked)
    .flatMap((token) => wordsOf(token, text))
    .slice(0, mostWords);
}

function wordsOf({ parts, joined, start, end }: Token, query: string): QueryWord[] {
  const signed = joined !== undefined && parts.length === 1;
  const texts = signed ? [joined] : parts;
  const isAcronym = acronym.test(query.slice(start, end));
  return texts.map((text) => ({
    text,
    start,
    end,
    stop: stopWords.has(text),
    acronym: isAcronym,
  }));
}
