import { fold } from '../text/fold.ts';
import { isFunctionWord, languageOf } from '../text/function-words.ts';
import { stem } from '../text/stem.ts';

/** How often each word of meaning stands in a sentence, by its stem. */
export type WordCounts = Map<string, number>;

const token = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const segmented = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Counts the words of texts of one language that hold no sentence together. */
export function countWords(texts: string[]): WordCounts[] {
  const words = texts.map(wordsOf);
  const language = languageOf(words.flat()) ?? 0;
  return words.map((found) => {
    const counts: WordCounts = new Map();
    for (const word of found) {
      if (isFunctionWord(word, language)) continue;
      const term = termOf(word);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return counts;
  });
}

/** Stems of words that were met already: abstracts share most of theirs. */
const stems = new Map<string, string>();

function termOf(word: string): string {
  let term = stems.get(word);
  if (term === undefined) {
    term = stem(word);
    stems.set(word, term);
  }
  return term;
}

function wordsOf(text: string): string[] {
  return (text.match(token) ?? []).flatMap((word) => {
    if (!segmented.test(word)) return [fold(word)];
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    return [...segmenter.segment(word)].map(({ segment }) => segment);
  });
}
