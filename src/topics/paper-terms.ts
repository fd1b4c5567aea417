import { fold } from '../text/fold.ts';
import { type Language, readLanguage } from './language.ts';

/** A paper as far as its grouping goes: its texts without mathematics. */
export interface TopicPaper {
  slug: string;
  title: string;
  abstract: string;
  /** Keywords that people or listings gave it. */
  keywords: string[];
}

/** How often each term stands in a paper, and how it was written there most often. */
export type TermCounts = Map<string, number>;

/** A title says what a paper is about in fewer words than an abstract. */
const titleWeight = 2;
const keywordWeight = 2;

/** Longer strings of letters are damage, not words. */
const longestWord = 40;

/** A word, or a sign between which no phrase reaches. */
const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[^\s\p{L}\p{N}-]/gu;
const segmented = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text: undefined where a phrase is cut. */
function phraseWords(text: string): (string | undefined)[] {
  const words: (string | undefined)[] = [];
  for (const [found] of text.matchAll(token)) {
    if (!/[\p{L}\p{N}]/u.test(found)) words.push(undefined);
    else if (segmented.test(found)) words.push(...segments(found));
    else words.push(found.length > longestWord ? undefined : found);
  }
  return words;
}

/** The words of a script that puts no blanks between them. */
function segments(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

/** Counts the words of a paper and their pairs; words that every text has are left to their rarity. */
export function countTerms({ title, abstract, keywords }: TopicPaper): TermCounts {
  const counts: TermCounts = new Map();
  const [ofTitle, ofAbstract, ...ofKeywords] = [title, abstract, ...keywords].map(phraseWords);
  const language = readLanguage(
    [...(ofTitle ?? []), ...(ofAbstract ?? [])].flatMap((word) => (word ? [fold(word)] : [])),
  );
  // Where a title is all there is, “influence” would bring together whatever has it.
  const isEmptyAlone =
    abstract.trim() === ''
      ? (word: string) => language.isGenreWord(word) || language.isBroadWord(word)
      : language.isGenreWord;
  count(counts, ofTitle ?? [], titleWeight, language, isEmptyAlone);
  count(counts, ofAbstract ?? [], 1, language, isEmptyAlone);
  for (const words of ofKeywords) count(counts, words, keywordWeight, language, isEmptyAlone);
  return counts;
}

/** @param isEmptyAlone tells words that count only in pairs. */
function count(
  counts: TermCounts,
  words: (string | undefined)[],
  weight: number,
  language: Language,
  isEmptyAlone: (word: string) => boolean,
): void {
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + weight);
  let before: string | undefined;
  for (const word of words) {
    const plain = word === undefined || isEmpty(word, language) ? undefined : fold(word);
    const term = plain === undefined ? undefined : language.stem(plain);
    if (term !== undefined && plain !== undefined && !isEmptyAlone(plain)) add(term);
    if (term !== undefined && before !== undefined) add(`${before} ${term}`);
    before = term;
  }
}

/** True for words that say nothing of what a text is about: of one letter, figures, everyday words. */
function isEmpty(word: string, language: Language): boolean {
  const plain = word.toLowerCase();
  return (
    (plain.length < 2 && !segmented.test(plain)) ||
    /^\p{N}+$/u.test(plain) ||
    language.isEveryday(fold(word))
  );
}
