import { ByteReader, ByteWriter } from './bytes.ts';
import type { Postings } from './collect-postings.ts';

/** Postings of neighbouring terms that are fetched together. */
export interface Shard {
  /** Place of its first term in the sorted list of terms. */
  firstTerm: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** From this part of the size on a shard ends with the next term that ends one, and at its double anyhow. */
const leastPart = 0.75;

/** One of so many terms ends shards. */
const spacing = 16;

/**
 * Cuts the postings into shards: large enough to compress and to be few files, small enough that a
 * query of several words fetches a small part of the whole. Where they are cut hangs on the terms: a
 * list that has grown changes its own shard and leaves those behind it as they are.
 * @param terms of the postings.
 */
export function writeShards(terms: string[], postings: Postings[], shardSize: number): Shard[] {
  const shards: Shard[] = [];
  let writer = new ByteWriter();
  let firstTerm = 0;
  for (const [place, list] of postings.entries()) {
    writePostings(writer, list);
    const isLong = writer.length >= shardSize * leastPart && endsShard(terms[place] ?? '');
    const isEnd = isLong || writer.length >= shardSize * 2 || place === postings.length - 1;
    if (!isEnd) continue;
    shards.push({ firstTerm, bytes: writer.finish() });
    writer = new ByteWriter();
    firstTerm = place + 1;
  }
  return shards;
}

function endsShard(term: string): boolean {
  let hash = 0;
  for (let at = 0; at < term.length; at++) hash = (Math.imul(hash, 31) + term.charCodeAt(at)) >>> 0;
  return hash % spacing === 0;
}

function writePostings(writer: ByteWriter, { documents, levels }: Postings): void {
  let last = -1;
  for (const document of documents) {
    writer.number(document - last - 1);
    last = document;
  }
  for (let at = 0; at < levels.length; at += 2) {
    writer.byte((levels[at] ?? 0) * 16 + (levels[at + 1] ?? 0));
  }
}

/** Postings as they were read. */
export interface PostingList {
  documents: Uint32Array;
  levels: Uint8Array;
}

/** Reads the postings of a shard's terms; `counts` tells how many documents each term has. */
export function readShard(bytes: Uint8Array, counts: number[]): PostingList[] {
  const reader = new ByteReader(bytes);
  return counts.map((count) => {
    const documents = new Uint32Array(count);
    const levels = new Uint8Array(count);
    let last = -1;
    for (let at = 0; at < count; at++) {
      last += reader.number() + 1;
      documents[at] = last;
    }
    for (let at = 0; at < count; at += 2) {
      const pair = reader.byte();
      levels[at] = pair >> 4;
      if (at + 1 < count) levels[at + 1] = pair & 15;
    }
    return { documents, levels };
  });
}
