import type { RelatedPair } from '../../src/search/related/related-table.ts';
import { stopWords } from '../../src/text/everyday-words.ts';
import { stem } from '../../src/text/stem.ts';

/** Words with their vectors, the most used first. */
export type WordVectors = [word: string, vector: number[]][];

/** Rarer words stand for names and slips more often than for things. */
const mostWords = 60_000;

/** Words that are like hundreds of others tell nothing: so many of the nearest are looked at. */
const mostNearest = 24;
const leastLikeness = 0.45;

/** What a table holds: of the most used words the likest, which are a third of the bytes of all. */
const kept = { words: 40_000, nearest: 12, likeness: 0.5 };

/** What the vectors of most words have in common says how often a word is used, not what it means. */
const commonDirections = 2;

const dimensions = 100;

/**
 * Finds the words that are used in the same places. Forms of one word (`shrink`, `shrinking`) are
 * taken together, and the mean and the first principal components of all vectors are taken out
 * (“all but the top”, Mu & Viswanath 2018, https://arxiv.org/abs/1702.01417).
 */
export function nearestWords(vectors: WordVectors): RelatedPair[] {
  const telling = vectors
    .slice(0, mostWords)
    .filter(([word]) => /^[a-z]{3,}$/.test(word) && !stopWords.has(word));
  const rows = telling.map(([, vector]) => unit(Float64Array.from(vector.slice(0, dimensions))));
  removeCommon(rows);
  const groups = new Map<string, { word: string; sum: Float64Array }>();
  for (const [rank, [word]] of telling.entries()) {
    const row = rows[rank] ?? new Float64Array(dimensions);
    const key = stem(word);
    const group = groups.get(key) ?? { word, sum: new Float64Array(dimensions) };
    groups.set(key, group);
    add(group.sum, row, 1 / Math.sqrt(1 + rank));
  }
  const words = [...groups.values()].map(({ word, sum }) => ({ word, row: unit(sum) }));
  const table = Float32Array.from(words.flatMap(({ row }) => [...row]));
  const pairs = new Map<number, number>();
  for (const first of words.keys()) {
    for (const { place, likeness } of nearest(table, first)) {
      const [a, b] = [Math.min(first, place), Math.max(first, place)];
      pairs.set(a * words.length + b, likeness);
    }
  }
  return [...pairs].map(([pair, likeness]) => ({
    first: words[Math.floor(pair / words.length)]?.word ?? '',
    second: words[pair % words.length]?.word ?? '',
    likeness,
  }));
}

/** The pairs that are worth their bytes, of those that were found in these vectors. */
export function likestPairs(pairs: RelatedPair[], vectors: WordVectors): RelatedPair[] {
  const used = new Set(vectors.slice(0, kept.words).map(([word]) => word));
  const byWord = new Map<string, RelatedPair[]>();
  for (const pair of pairs) {
    const isUsed = used.has(pair.first) && used.has(pair.second);
    if (!isUsed || pair.likeness < kept.likeness) continue;
    for (const word of [pair.first, pair.second]) {
      const own = byWord.get(word) ?? [];
      byWord.set(word, own);
      own.push(pair);
    }
  }
  const likest = [...byWord.values()].flatMap((own) =>
    own.sort((a, b) => b.likeness - a.likeness).slice(0, kept.nearest),
  );
  return [...new Set(likest)];
}

function nearest(table: Float32Array, first: number): { place: number; likeness: number }[] {
  const found: { place: number; likeness: number }[] = [];
  const own = table.subarray(first * dimensions, (first + 1) * dimensions);
  for (let place = 0, at = 0; at < table.length; place++) {
    let likeness = 0;
    for (let axis = 0; axis < dimensions; axis++) {
      likeness += (own[axis] ?? 0) * (table[at++] ?? 0);
    }
    if (likeness >= leastLikeness && place !== first) found.push({ place, likeness });
  }
  return found.sort((a, b) => b.likeness - a.likeness).slice(0, mostNearest);
}

/** Takes the mean of all rows out of each, then what most of them share, by power iteration. */
function removeCommon(rows: Float64Array[]): void {
  const mean = new Float64Array(dimensions);
  for (const row of rows) add(mean, row, 1 / rows.length);
  for (const row of rows) add(row, mean, -1);
  for (let count = 0; count < commonDirections; count++) {
    let direction = unit(Float64Array.from(mean, (_, axis) => Math.sin(axis + count + 1)));
    for (let round = 0; round < 30; round++) {
      const next = new Float64Array(dimensions);
      for (const row of rows) add(next, row, product(row, direction));
      direction = unit(next);
    }
    for (const row of rows) add(row, direction, -product(row, direction));
  }
  for (const [at, row] of rows.entries()) rows[at] = unit(row);
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let axis = 0; axis < dimensions; axis++) sum += (a[axis] ?? 0) * (b[axis] ?? 0);
  return sum;
}

function add(to: Float64Array, row: Float64Array, factor: number): void {
  for (let axis = 0; axis < dimensions; axis++) {
    to[axis] = (to[axis] ?? 0) + factor * (row[axis] ?? 0);
  }
}

function unit(row: Float64Array): Float64Array {
  const length = Math.sqrt(product(row, row)) || 1;
  return row.map((value) => value / length);
}
