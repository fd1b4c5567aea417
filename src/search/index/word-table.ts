import { stopWords } from '../../text/everyday-words.ts';
import type { Stem } from '../../text/stem.ts';
import { charactersOf } from '../../text/unspaced.ts';
import { type Reading, tokenize } from '../text/tokenize.ts';

/** A text by the numbers of its words. */
export interface NumberedText {
  /** Words that can be searched for: no stop words, compounds as parts and as one. */
  words: number[];
  /** The terms of all its words in their order, for matching phrases. */
  row: number[];
}

/** Stretches between blanks to remember; large collections have few that are new. */
const mostStretches = 300_000;

/**
 * Numbers for words and terms. Going through a large collection is then mostly adding up numbers,
 * several times as fast as with strings.
 */
export class WordTable {
  /** Words by number, and the number of the term of each. */
  readonly words: string[] = [];
  readonly termOfWord: number[] = [];
  /** Terms by number. */
  readonly terms: string[] = [];
  readonly #wordNumbers = new Map<string, number>();
  readonly #termNumbers = new Map<string, number>();
  readonly #stretches = new Map<string, NumberedText>();
  readonly #stem: Stem;

  constructor(stem: Stem) {
    this.#stem = stem;
  }

  word(word: string): number {
    let number = this.#wordNumbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#wordNumbers.set(word, number);
      this.termOfWord.push(this.term(this.#stem(word)));
    }
    return number;
  }

  term(term: string): number {
    let number = this.#termNumbers.get(term);
    if (number === undefined) {
      number = this.terms.push(term) - 1;
      this.#termNumbers.set(term, number);
    }
    return number;
  }

  read(text: string): NumberedText {
    const read: NumberedText = { words: [], row: [] };
    for (const stretch of text.split(/\s+/)) {
      const { words, row } = this.#readStretch(stretch);
      for (const word of words) read.words.push(word);
      for (const term of row) read.row.push(term);
    }
    return read;
  }

  /**
   * A name: as a text, with its stop words, and with neighbouring words written as one, so that
   * “Vendi Score” is found as `vendiscore`.
   */
  readName(name: string): NumberedText {
    const readings = tokenize(name);
    const parts = readings.flatMap((reading) => reading.parts);
    const whole = parts.join('');
    const words = new Set([
      ...parts,
      ...parts.flatMap(charactersOf),
      ...readings.flatMap(({ joined }) => joined ?? []),
    ]);
    if (parts.length > 1 && parts.length <= 4 && whole.length <= 24) words.add(whole);
    return {
      words: [...words].map((word) => this.word(word)),
      row: parts.map((part) => this.term(this.#stem(part))),
    };
  }

  #readStretch(stretch: string): NumberedText {
    let read = this.#stretches.get(stretch);
    if (!read) {
      const readings = tokenize(stretch);
      read = {
        words: readings.flatMap(searchable).map((word) => this.word(word)),
        row: readings.flatMap(({ parts }) => parts.map((part) => this.term(this.#stem(part)))),
      };
      if (this.#stretches.size >= mostStretches) this.#stretches.clear();
      this.#stretches.set(stretch, read);
    }
    return read;
  }
}

function searchable({ parts, joined }: Reading): string[] {
  const words = parts
    .filter((part) => !stopWords.has(part) && (part.length > 1 || !joined))
    .flatMap((part) => [part, ...charactersOf(part)]);
  return joined ? [...words, joined] : words;
}
