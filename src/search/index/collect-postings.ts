import type { SearchCollection, SearchDocument, SearchTopic } from '../documents.ts';
import { fold } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import type { PhraseTable } from '../thesaurus.ts';
import { indexWords, nameWords, plainWords } from './terms.ts';
import { levelOf, occurrenceWeight, type PartName } from './weights.ts';

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

type Part = [PartName, words: string[], texts: string[]];

/**
 * Goes through all documents once: papers get the numbers 0, 1, …, topics those after them.
 * Terms are stems of words and the thesaurus's phrases.
 */
export function collectPostings(
  { papers, topics }: SearchCollection,
  phrases: PhraseTable,
): CollectedPostings {
  const postings = new Map<string, Postings>();
  const words = new Map<string, WordUse>();
  const documents = [
    ...papers.map((paper) => () => partsOfPaper(paper)),
    ...topics.map((topic) => () => partsOfTopic(topic)),
  ];
  for (const [number, read] of documents.entries()) {
    const parts = read();
    countWords(words, parts);
    for (const [term, weight] of weighTerms(parts, phrases)) {
      let list = postings.get(term);
      if (!list) {
        list = { documents: [], levels: [] };
        postings.set(term, list);
      }
      list.documents.push(number);
      list.levels.push(levelOf(weight));
    }
  }
  return { postings, words };
}

function partsOfPaper(paper: SearchDocument): Part[] {
  const { names, title, keywords, summary, authors, abstract, formulas, venue, published } = paper;
  return [
    ['names', names.flatMap(nameWords), names],
    part('title', [title]),
    part('keywords', keywords),
    part('summary', [summary]),
    part('authors', authors),
    part('facts', [venue, published.slice(0, 4)]),
    ['abstract', [...indexWords(abstract), ...formulas.flatMap(formulaWord)], [abstract]],
  ];
}

function partsOfTopic({ title, synonyms, scope }: SearchTopic): Part[] {
  return [part('title', [title]), part('keywords', synonyms), part('summary', [scope])];
}

function part(name: PartName, texts: string[]): Part {
  return [name, texts.flatMap(indexWords), texts];
}

/** A formula as one word, as a reader's `O(n log n)` is read when written together. */
function formulaWord(formula: string): string[] {
  const word = fold(formula).replace(/[^a-z0-9]/g, '');
  return word.length > 1 && word.length <= 24 ? [word] : [];
}

function countWords(uses: Map<string, WordUse>, parts: Part[]): void {
  const seen = new Set<string>();
  for (const [name, words] of parts) {
    const prominent = name !== 'abstract' && name !== 'authors';
    for (const word of words) {
      const use = uses.get(word);
      if (!use) uses.set(word, { documents: 1, prominent });
      else {
        if (!seen.has(word)) use.documents++;
        use.prominent ||= prominent;
      }
      seen.add(word);
    }
  }
}

function weighTerms(parts: Part[], phrases: PhraseTable): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number) =>
    weights.set(term, (weights.get(term) ?? 0) + weight);
  for (const [name, words, texts] of parts) {
    const weight = occurrenceWeight(name, words.length);
    for (const word of words) add(stem(word), weight);
    for (const text of texts) {
      const stems = plainWords(text).map(stem);
      for (const at of stems.keys())
        for (const phrase of phrases.at(stems, at)) add(phrase, weight);
    }
  }
  return weights;
}
