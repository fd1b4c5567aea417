import type { Stem } from '../text/stem.ts';
import { tokenize } from './text/tokenize.ts';

/** A word or phrase as a term of the index: its stems, with blanks between them. */
export function termOfPhrase(phrase: string, stem: Stem): string {
  return tokenize(phrase)
    .flatMap(({ parts }) => parts.map((part) => stem(part)))
    .join(' ');
}
