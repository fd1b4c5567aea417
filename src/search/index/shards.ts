import { ByteReader, ByteWriter } from './bytes.ts';
import type { Postings } from './collect-postings.ts';

/** Postings of neighbouring terms that are fetched together. */
export interface Shard {
  /** Place of its first term in the sorted list of terms. */
  firstTerm: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts the postings into shards: large enough to compress and to be few files, small enough that a
 * query of several words fetches a small part of the whole.
 */
export function writeShards(postings: Postings[], shardSize: number): Shard[] {
  const shards: Shard[] = [];
  let writer = new ByteWriter();
  let firstTerm = 0;
  for (const [place, list] of postings.entries()) {
    writePostings(writer, list);
    if (writer.length < shardSize && place < postings.length - 1) continue;
    shards.push({ firstTerm, bytes: writer.finish() });
    writer = new ByteWriter();
    firstTerm = place + 1;
  }
  return shards;
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
