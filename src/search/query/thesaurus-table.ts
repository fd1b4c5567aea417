import type { Thesaurus } from '../../schema/thesaurus.ts';
import type { Stem } from '../../text/stem.ts';
import { termOfPhrase } from '../thesaurus.ts';

/** Other words for a stretch of a query. */
export interface Synonyms {
  /** Places of the first and the last word of the stretch. */
  first: number;
  last: number;
  terms: string[];
}

/** The thesaurus, looked up by the stems of a query. */
export class ThesaurusTable {
  readonly #groups: string[][][];

  constructor(thesaurus: Thesaurus, stem: Stem) {
    this.#groups = thesaurus.map((group) =>
      group.map((phrase) => termOfPhrase(phrase, stem).split(' ')),
    );
  }

  /** Synonyms for all words and phrases of a query that the thesaurus knows. */
  lookUp(stems: string[]): Synonyms[] {
    const found: Synonyms[] = [];
    for (const group of this.#groups) {
      const said = group.filter((phrase) => placeOf(phrase, stems) >= 0);
      const terms = group
        .filter((phrase) => !said.includes(phrase))
        .map((phrase) => phrase.join(' '));
      for (const phrase of said) {
        const first = placeOf(phrase, stems);
        found.push({ first, last: first + phrase.length - 1, terms });
      }
    }
    return found;
  }
}

function placeOf(phrase: string[], stems: string[]): number {
  return stems.findIndex((_, at) => phrase.every((part, offset) => stems[at + offset] === part));
}
