import type { Thesaurus } from '../../schema/thesaurus.ts';
import { termOfPhrase } from '../thesaurus.ts';

/** Other words for what a query says. */
export interface Expansion {
  terms: string[];
  /** Places of the words of the query that the thesaurus knows. */
  understood: Set<number>;
}

/** The thesaurus, looked up by the stems of a query. */
export class ThesaurusTable {
  readonly #groups: string[][][];

  constructor(thesaurus: Thesaurus) {
    this.#groups = thesaurus.map((group) => group.map((phrase) => termOfPhrase(phrase).split(' ')));
  }

  expand(stems: string[]): Expansion {
    const terms = new Set<string>();
    const understood = new Set<number>();
    for (const group of this.#groups) {
      const said = group.filter((phrase) => {
        const place = placeOf(phrase, stems);
        if (place < 0) return false;
        for (const offset of phrase.keys()) understood.add(place + offset);
        return true;
      });
      if (said.length === 0) continue;
      for (const phrase of group) if (!said.includes(phrase)) terms.add(phrase.join(' '));
    }
    return { terms: [...terms], understood };
  }
}

function placeOf(phrase: string[], stems: string[]): number {
  return stems.findIndex((_, at) => phrase.every((part, offset) => stems[at + offset] === part));
}
