import type { Thesaurus } from '../../schema/thesaurus.ts';
import type { Stem } from '../../text/stem.ts';
import { termOfPhrase } from '../thesaurus.ts';
import type { WordTable } from './word-table.ts';

interface Phrase {
  /** Its term, and the terms of its words. */
  term: number;
  words: number[];
}

/** The thesaurus's phrases of several words, which the index holds as terms of their own. */
export class PhraseTable {
  readonly #byFirst = new Map<number, Phrase[]>();

  constructor(thesaurus: Thesaurus, table: WordTable, stem: Stem) {
    for (const term of new Set(thesaurus.flat().map((phrase) => termOfPhrase(phrase, stem)))) {
      const words = term.split(' ').map((word) => table.term(word));
      const [first] = words;
      if (first === undefined || words.length < 2) continue;
      const others = this.#byFirst.get(first) ?? [];
      this.#byFirst.set(first, [...others, { term: table.term(term), words }]);
    }
  }

  /** The terms of all phrases in a row of words. */
  in(row: number[]): number[] {
    const found: number[] = [];
    for (const [at, first] of row.entries()) {
      for (const { term, words } of this.#byFirst.get(first) ?? []) {
        if (words.every((word, offset) => row[at + offset] === word)) found.push(term);
      }
    }
    return found;
  }
}
