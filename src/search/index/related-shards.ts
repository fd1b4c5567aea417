import { compareText } from '../../schema/problem.ts';
import { everydayWords } from '../../text/everyday-words.ts';
import type { Stem } from '../../text/stem.ts';
import type { RelatedPair } from '../related/related-table.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import { readWords, writeWords } from './lexicon.ts';

/** A term of the index that may stand for a word which is not in a paper. */
export interface RelatedTerm {
  /** Place in the list of terms. */
  place: number;
  /** How alike the two are used, up to 1. */
  likeness: number;
}

/** Words that are looked up together, with their terms. */
export interface RelatedShard {
  /** Stem of its first word. */
  firstWord: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** More terms than these bring a search no more, and each has to be fetched. */
const mostTerms = 8;

/** What many papers have tells none of them apart, and neither do words of everyday English. */
const widestShare = 0.2;

const shardSize = 4_000;
const steps = 255;

/**
 * The terms of a collection that are related to words, whether it has these words or not.
 * @param lists postings of all terms; terms that stand nowhere, or nearly everywhere, lead nowhere.
 * @returns by the stem of a word, the likest terms first.
 */
export function relatedTerms(
  pairs: RelatedPair[],
  terms: string[],
  counts: number[],
  documents: number,
  stem: Stem,
): Map<string, RelatedTerm[]> {
  const everyday = new Set([...everydayWords].map((word) => stem(word)));
  const places = new Map<string, number>();
  for (const [place, term] of terms.entries()) {
    const count = counts[place] ?? 0;
    if (count === 0 || count > Math.max(2, documents * widestShare)) continue;
    if (!everyday.has(term)) places.set(term, place);
  }
  const stems = new Map<string, string>();
  const stemOf = (word: string) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
  const found = new Map<string, Map<number, number>>();
  const relate = (word: string, other: string, likeness: number) => {
    const place = places.get(other);
    if (place === undefined || word === other) return;
    const own = found.get(word) ?? new Map<number, number>();
    found.set(word, own);
    own.set(place, Math.max(own.get(place) ?? 0, likeness));
  };
  for (const { first, second, likeness } of pairs) {
    const [a, b] = [stemOf(first), stemOf(second)];
    relate(a, b, likeness);
    relate(b, a, likeness);
  }
  return new Map(
    [...found].map(([word, own]) => [
      word,
      [...own]
        .map(([place, likeness]) => ({ place, likeness }))
        .sort((a, b) => b.likeness - a.likeness || a.place - b.place)
        .slice(0, mostTerms),
    ]),
  );
}

/** Cuts the words, in order of the alphabet, into shards. */
export function writeRelatedShards(related: Map<string, RelatedTerm[]>): RelatedShard[] {
  const shards: RelatedShard[] = [];
  let some: [word: string, terms: RelatedTerm[]][] = [];
  let size = 0;
  const close = () => {
    const [[firstWord] = ['']] = some;
    if (some.length > 0) shards.push({ firstWord, bytes: writeShard(some) });
    some = [];
    size = 0;
  };
  for (const one of [...related].sort(([a], [b]) => compareText(a, b))) {
    some.push(one);
    size += one[0].length / 2 + one[1].length * 3;
    if (size >= shardSize) close();
  }
  close();
  return shards;
}

function writeShard(words: [word: string, terms: RelatedTerm[]][]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.text(writeWords(words.map(([word]) => word)));
  for (const [, terms] of words) {
    writer.number(terms.length);
    let last = -1;
    for (const { place } of inOrder(terms)) {
      writer.number(place - last - 1);
      last = place;
    }
    for (const { likeness } of inOrder(terms)) writer.byte(Math.round(likeness * steps));
  }
  return writer.finish();
}

/** Reads a shard that `writeRelatedShards` wrote; terms come in the order of their places. */
export function readRelatedShard(bytes: Uint8Array): Map<string, RelatedTerm[]> {
  const reader = new ByteReader(bytes);
  const words = readWords(reader.text());
  return new Map(
    words.map((word) => {
      let last = -1;
      const places = Array.from({ length: reader.number() }, () => {
        last += reader.number() + 1;
        return last;
      });
      return [word, places.map((place) => ({ place, likeness: reader.byte() / steps }))];
    }),
  );
}

function inOrder(terms: RelatedTerm[]): RelatedTerm[] {
  return [...terms].sort((a, b) => a.place - b.place);
}
