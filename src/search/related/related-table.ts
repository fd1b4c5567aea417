import { ByteReader, ByteWriter } from '../index/bytes.ts';
import { readWords, writeWords } from '../index/lexicon.ts';

/** A word of English and another that is used in the same places. */
export interface RelatedPair {
  first: string;
  second: string;
  /** The cosine of what the two stand beside in other texts, up to 1. */
  likeness: number;
}

/** The steps in which a likeness is kept: a byte. */
const steps = 255;

/** Pairs as the bytes of a file: each once, under the word that comes first in the alphabet. */
export function writeRelatedTable(pairs: RelatedPair[]): Uint8Array<ArrayBuffer> {
  const words = [...new Set(pairs.flatMap(({ first, second }) => [first, second]))].sort();
  const places = new Map(words.map((word, place) => [word, place]));
  const rows: [place: number, likeness: number][][] = words.map(() => []);
  for (const { first, second, likeness } of pairs) {
    const [a, b] = [places.get(first) ?? 0, places.get(second) ?? 0];
    rows[Math.min(a, b)]?.push([Math.max(a, b), Math.round(likeness * steps)]);
  }
  const writer = new ByteWriter();
  writer.text(writeWords(words));
  for (const [place, row] of rows.entries()) {
    row.sort(([a], [b]) => a - b);
    writer.number(row.length);
    let last = place;
    for (const [other] of row) {
      writer.number(other - last - 1);
      last = other;
    }
    for (const [, likeness] of row) writer.byte(likeness);
  }
  return writer.finish();
}

/** Reads what `writeRelatedTable` wrote. */
export function readRelatedTable(bytes: Uint8Array): RelatedPair[] {
  const reader = new ByteReader(bytes);
  const words = readWords(reader.text());
  return words.flatMap((first, place) => {
    let last = place;
    const others = Array.from({ length: reader.number() }, () => {
      last += reader.number() + 1;
      return words[last] ?? '';
    });
    return others.map((second) => ({ first, second, likeness: reader.byte() / steps }));
  });
}
