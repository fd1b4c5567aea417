import { stem } from '../text/stem.ts';
import { tokenize } from './text/tokenize.ts';

/** A word or phrase as a term of the index: its stems, with blanks between them. */
export function termOfPhrase(phrase: string): string {
  return tokenize(phrase)
    .flatMap(({ parts }) => parts.map(stem))
    .join(' ');
}
