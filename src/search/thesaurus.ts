import type { Thesaurus } from '../schema/thesaurus.ts';
import { plainWords } from './index/terms.ts';
import { stem } from './text/stem.ts';

/** A word or phrase as a term of the index: its stems, with blanks between them. */
export function termOfPhrase(phrase: string): string {
  return plainWords(phrase).map(stem).join(' ');
}

/** Finds the phrases of several words that start at a place in a row of stems. */
export class PhraseTable {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(thesaurus: Thesaurus) {
    const terms = new Set(thesaurus.flat().map(termOfPhrase));
    for (const term of terms) {
      const stems = term.split(' ');
      const [first] = stems;
      if (first === undefined || stems.length < 2) continue;
      const others = this.#byFirst.get(first);
      if (others) others.push(stems);
      else this.#byFirst.set(first, [stems]);
    }
  }

  at(stems: string[], place: number): string[] {
    const candidates = this.#byFirst.get(stems[place] ?? '') ?? [];
    return candidates
      .filter((phrase) => phrase.every((part, offset) => stems[place + offset] === part))
      .map((phrase) => phrase.join(' '));
  }
}
