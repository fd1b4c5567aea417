import { compareText } from '../../schema/problem.ts';
import type { WordUse } from './collect-postings.ts';

/** The lexicon of a large collection keeps to this size; Pagefind is asked for rarer words. */
const lexiconLimit = 40_000;

/** Words to put into the lexicon, sorted, and whether these are all words of the collection. */
export function chooseWords(
  uses: Map<string, WordUse>,
  limit = lexiconLimit,
): { words: string[]; complete: boolean } {
  let words = [...uses.keys()];
  for (let least = 2; words.length > limit; least++) {
    words = words.filter((word) => isKept(uses.get(word), least));
    // Prominent words alone may be more than the limit: then they are kept all the same.
    if (least > mostDocuments) break;
  }
  return { words: words.sort(compareText), complete: words.length === uses.size };
}

const mostDocuments = 50;

function isKept(use: WordUse | undefined, least: number): boolean {
  return use !== undefined && (use.prominent || use.documents >= least);
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
