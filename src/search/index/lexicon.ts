import { compareText } from '../../schema/problem.ts';
import type { WordUse } from './collect-postings.ts';

/** Above this many words, those that stand in one abstract only are left to Pagefind. */
const lexiconLimit = 60_000;

/** Words to put into the lexicon, sorted, and whether some were left out. */
export function chooseWords(uses: Map<string, WordUse>): { words: string[]; complete: boolean } {
  const complete = uses.size <= lexiconLimit;
  const words = [...uses]
    .filter(([, { documents, prominent }]) => complete || documents > 1 || prominent)
    .map(([word]) => word)
    .sort(compareText);
  return { words, complete };
}

/** Sorted words as text in which each starts with the number of letters it shares with the last. */
export function writeWords(words: string[]): string {
  let last = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < last.length && last[shared] === word[shared]) shared++;
      last = word;
      return String.fromCharCode(48 + shared) + word.slice(shared);
    })
    .join('\n');
}

/** Reads the words that `writeWords` wrote. */
export function readWords(text: string): string[] {
  let last = '';
  return text.split('\n').map((line) => {
    last = last.slice(0, line.charCodeAt(0) - 48) + line.slice(1);
    return last;
  });
}
