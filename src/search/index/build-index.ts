import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Thesaurus } from '../../schema/thesaurus.ts';
import { stem as englishStem, type Stem } from '../../text/stem.ts';
import type { SearchCollection } from '../documents.ts';
import type { RelatedPair } from '../related/related-table.ts';
import { collectPostings } from './collect-postings.ts';
import { type Core, termsOf, writeCore } from './core.ts';
import { collectFacets } from './facets.ts';
import { writeIdentifiers } from './identifiers.ts';
import { chooseWords } from './lexicon.ts';
import { nearestPapers, writeNeighbours } from './neighbours.ts';
import { writeQuestions } from './questions.ts';
import { writeRecords } from './records.ts';
import { relatedTerms, writeRelatedShards } from './related-shards.ts';
import { writeShards } from './shards.ts';

/** Bytes of a shard before compression: a power of two, so that it seldom changes. */
const shardSize = { least: 2 ** 11, most: 2 ** 14, share: 1 / 200 };

/** The ranking index as files, by name. */
export interface BuiltIndex {
  /** Name of the core, which every search needs. */
  core: string;
  /** The core, and what queries fetch as they need it: shards of postings, identifiers. */
  files: Map<string, Uint8Array>;
}

/**
 * Builds the ranking index. Its files are compressed and named after their content.
 * @param pairs words of English that are used in the same places.
 */
export function buildIndex(
  collection: SearchCollection,
  thesaurus: Thesaurus,
  stem: Stem = englishStem,
  pairs: RelatedPair[] = [],
): BuiltIndex {
  const { postings, words: uses } = collectPostings(collection, thesaurus, stem);
  const { words, complete } = chooseWords(uses);
  const terms = termsOf(words, thesaurus, stem);
  const lists = terms.map((term) => postings.get(term) ?? { documents: [], levels: [] });
  const files = new Map<string, Uint8Array>();
  const add = (kind: string, bytes: Uint8Array) => {
    const packed = gzipSync(bytes, { level: 9 });
    const name = `${kind}-${createHash('sha256').update(packed).digest('hex').slice(0, 10)}.bin`;
    files.set(name, packed);
    return name;
  };
  const size = lists.reduce((sum, { documents }) => sum + documents.length * 1.5, 0);
  const share = 2 ** Math.round(Math.log2(size * shardSize.share));
  const target = Math.min(Math.max(share, shardSize.least), shardSize.most);
  const shards = writeShards(terms, lists, target).map(({ firstTerm, bytes }) => ({
    firstTerm,
    file: add('words', bytes),
  }));
  const counts = lists.map(({ documents }) => documents.length);
  const papers = collection.papers.length;
  const related = relatedTerms(pairs, terms, counts, papers, stem);
  const core: Core = {
    stem,
    topics: collection.topics.map(({ slug, title, hue, papers }) => ({ slug, title, hue, papers })),
    thesaurus,
    complete,
    words,
    terms,
    counts,
    facets: collectFacets(collection),
    ...(collection.questions.length > 0 && {
      questions: add('questions', writeQuestions(collection.questions)),
    }),
    identifiers: add('identifiers', writeIdentifiers(collection.papers)),
    records: writeRecords(collection.papers).map((bytes) => add('records', bytes)),
    neighbours: writeNeighbours(nearestPapers(lists, papers)).map((bytes) =>
      add('neighbours', bytes),
    ),
    related: writeRelatedShards(related).map(({ firstWord, bytes }) => ({
      firstWord,
      file: add('related', bytes),
    })),
    shards,
  };
  return { core: add('core', writeCore(core)), files };
}
