import type { Thesaurus } from '../../schema/thesaurus.ts';
import type { Stem } from '../../text/stem.ts';
import type { SearchTopic } from '../documents.ts';
import { termOfPhrase } from '../thesaurus.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { type Facets, readFacets, writeFacets } from './facets.ts';
import { readWords, writeWords } from './lexicon.ts';

/** A topic as results show it. */
export type TopicEntry = Pick<SearchTopic, 'slug' | 'title' | 'hue' | 'papers'>;

/** The part of the index that every search needs. */
export interface Core {
  /** Stems words of the collection's languages. */
  stem: Stem;
  topics: TopicEntry[];
  thesaurus: Thesaurus;
  /** Whether every word of the collection is in `words`. */
  complete: boolean;
  /** All words as written (folded), sorted. */
  words: string[];
  /** Stems of the words and phrases of the thesaurus, sorted. */
  terms: string[];
  /** In how many documents each term stands. */
  counts: number[];
  facets: Facets;
  /** File of the arXiv ids and DOIs. */
  identifiers: string;
  /** File of the questions; none where the collection has none. */
  questions?: string;
  /** Files of what results show of the papers. */
  records: string[];
  /** Files of the papers' nearest neighbours. */
  neighbours: string[];
  /** Files of the words that are related to terms, in order of the words' stems. */
  related: { firstWord: string; file: string }[];
  /** The shards in order of their terms. */
  shards: { firstTerm: number; file: string }[];
}

/** The terms that words and thesaurus give rise to; they need not be stored. */
export function termsOf(words: string[], thesaurus: Thesaurus, stem: Stem): string[] {
  const phrases = thesaurus.flat().map((phrase) => termOfPhrase(phrase, stem));
  return [...new Set([...words.map((word) => stem(word)), ...phrases])].sort();
}

export function writeCore(core: Core): Uint8Array<ArrayBuffer> {
  const { words, counts, facets, stem: _, terms: __, ...head } = core;
  const writer = new ByteWriter();
  writer.text(JSON.stringify(head));
  writer.text(writeWords(words));
  for (const count of counts) writer.number(count);
  writeFacets(writer, facets);
  return writer.finish();
}

export function readCore(bytes: Uint8Array, stem: Stem): Core {
  const reader = new ByteReader(bytes);
  const head: Omit<Core, 'stem' | 'words' | 'terms' | 'counts' | 'facets'> = JSON.parse(
    reader.text(),
  );
  const words = readWords(reader.text());
  const terms = termsOf(words, head.thesaurus, stem);
  const counts = terms.map(() => reader.number());
  return { ...head, stem, words, terms, counts, facets: readFacets(reader) };
}
