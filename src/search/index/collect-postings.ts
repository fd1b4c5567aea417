import { others } from '../../schema/person-name.ts';
import type { Thesaurus } from '../../schema/thesaurus.ts';
import { fold } from '../../text/fold.ts';
import type { Stem } from '../../text/stem.ts';
import type { SearchCollection, SearchDocument, SearchTopic } from '../documents.ts';
import { PhraseTable } from './phrase-table.ts';
import { levelOf, occurrenceWeight, type PartName } from './weights.ts';
import { type NumberedText, WordTable } from './word-table.ts';

/** Documents in which a term stands, ascending, and its level in each. */
export interface Postings {
  documents: number[];
  levels: number[];
}

/** How widely a word is used, as written (folded, not stemmed). */
export interface WordUse {
  documents: number;
  /** Stands in a title, name, keyword or summary. */
  prominent: boolean;
}

export interface CollectedPostings {
  postings: Map<string, Postings>;
  words: Map<string, WordUse>;
}

interface Part {
  name: PartName;
  texts: NumberedText[];
}

/**
 * Goes through all documents once: papers get the numbers 0, 1, …, topics those after them.
 * Terms are stems of words and the thesaurus's phrases.
 */
export function collectPostings(
  { papers, topics }: SearchCollection,
  thesaurus: Thesaurus,
  stem: Stem,
): CollectedPostings {
  const table = new WordTable(stem);
  const collector = new Collector(table, new PhraseTable(thesaurus, table, stem));
  for (const paper of papers) collector.add(partsOfPaper(paper, table));
  for (const topic of topics) collector.add(partsOfTopic(topic, table));
  return collector.finish();
}

function partsOfPaper(paper: SearchDocument, table: WordTable): Part[] {
  const { names, title, keywords, summary, authors, abstract, formulas, venue, published } = paper;
  const read = (text: string) => table.read(text);
  const wholeFormulas = { words: formulas.flatMap((one) => formulaWord(one, table)), row: [] };
  return [
    { name: 'names', texts: names.map((name) => table.readName(name)) },
    { name: 'title', texts: [read(title)] },
    { name: 'keywords', texts: keywords.map(read) },
    { name: 'summary', texts: [read(summary)] },
    { name: 'authors', texts: authors.filter((name) => name !== others).map(read) },
    { name: 'facts', texts: [read(venue), read(published.slice(0, 4))] },
    { name: 'abstract', texts: [read(abstract), wholeFormulas] },
  ];
}

function partsOfTopic({ title, synonyms, scope }: SearchTopic, table: WordTable): Part[] {
  return [
    { name: 'title', texts: [table.read(title)] },
    { name: 'keywords', texts: synonyms.map((synonym) => table.read(synonym)) },
    { name: 'summary', texts: [table.read(scope)] },
  ];
}

/** A formula as one word, as a reader's `O(n log n)` is read when written together. */
function formulaWord(formula: string, table: WordTable): number[] {
  const word = fold(formula).replace(/[^a-z0-9]/g, '');
  return word.length > 1 && word.length <= 24 ? [table.word(word)] : [];
}

/** Adds up one document after the other; all rows are by the number of a term or a word. */
class Collector {
  readonly #table: WordTable;
  readonly #phrases: PhraseTable;
  readonly #postings: Postings[] = [];
  readonly #uses: WordUse[] = [];
  /** Weights of the document's terms; those of terms that are not in `#touched` are old. */
  readonly #weights: number[] = [];
  readonly #lastDocument: number[] = [];
  readonly #lastUse: number[] = [];
  #touched: number[] = [];
  #document = 0;

  constructor(table: WordTable, phrases: PhraseTable) {
    this.#table = table;
    this.#phrases = phrases;
  }

  add(parts: Part[]): void {
    this.#touched = [];
    for (const { name, texts } of parts) {
      const weight = occurrenceWeight(
        name,
        texts.reduce((sum, { words }) => sum + words.length, 0),
      );
      const prominent = name !== 'abstract' && name !== 'authors';
      for (const { words, row } of texts) {
        for (const word of words) {
          this.#use(word, prominent);
          this.#weigh(this.#table.termOfWord[word] ?? 0, weight);
        }
        for (const phrase of this.#phrases.in(row)) this.#weigh(phrase, weight);
      }
    }
    for (const term of this.#touched) {
      this.#postings[term] ??= { documents: [], levels: [] };
      this.#postings[term].documents.push(this.#document);
      this.#postings[term].levels.push(levelOf(this.#weights[term] ?? 0));
    }
    this.#document++;
  }

  finish(): CollectedPostings {
    const { terms, words } = this.#table;
    const nothing = { documents: [], levels: [] };
    return {
      postings: new Map(terms.map((term, number) => [term, this.#postings[number] ?? nothing])),
      words: new Map(
        words.flatMap((word, number) => {
          const use = this.#uses[number];
          return use ? [[word, use]] : [];
        }),
      ),
    };
  }

  #weigh(term: number, weight: number): void {
    if (this.#lastDocument[term] !== this.#document) {
      this.#lastDocument[term] = this.#document;
      this.#weights[term] = 0;
      this.#touched.push(term);
    }
    this.#weights[term] = (this.#weights[term] ?? 0) + weight;
  }

  #use(word: number, prominent: boolean): void {
    this.#uses[word] ??= { documents: 0, prominent: false };
    const use = this.#uses[word];
    use.prominent ||= prominent;
    if (this.#lastUse[word] === this.#document) return;
    this.#lastUse[word] = this.#document;
    use.documents++;
  }
}
