import { ByteReader, ByteWriter } from './bytes.ts';
import type { Postings } from './collect-postings.ts';
import { highestLevel } from './weights.ts';

/** A paper near to another one. */
export interface Neighbour {
  paper: number;
  /** The cosine of their weighted terms, up to 1. */
  likeness: number;
}

/** So many papers share a file, as those of the records do. */
export const neighboursPerFile = 500;

const mostNeighbours = 12;

/** Terms of a larger share of the papers, or of more papers, bring no two papers together. */
const widest = { share: 0.1, papers: 1000 };

const steps = 255;

/**
 * Finds for each paper those with the most terms in common, the rare ones counting most: the
 * cosines of their weights in the index times the terms' rarities.
 * @param lists postings of all terms.
 * @param papers how many papers there are; documents after them are topics.
 */
export function nearestPapers(lists: Postings[], papers: number): Neighbour[][] {
  const common = Math.min(Math.max(papers * widest.share, 2), widest.papers);
  const own: { term: number; weight: number }[][] = Array.from({ length: papers }, () => []);
  for (const [term, { documents, levels }] of lists.entries()) {
    if (documents.length < 2 || documents.length > common) continue;
    const rarity = Math.log(1 + (papers - documents.length + 0.5) / (documents.length + 0.5));
    for (const [at, document] of documents.entries()) {
      own[document]?.push({ term, weight: ((levels[at] ?? 0) / highestLevel) * rarity });
    }
  }
  const postings: { paper: number; weight: number }[][] = lists.map(() => []);
  for (const [paper, terms] of own.entries()) {
    const length = Math.hypot(...terms.map(({ weight }) => weight));
    for (const one of terms) {
      one.weight /= length;
      postings[one.term]?.push({ paper, weight: one.weight });
    }
  }
  const likeness = new Float32Array(papers);
  return own.map((terms, paper) => {
    likeness.fill(0);
    for (const { term, weight } of terms) {
      for (const other of postings[term] ?? []) {
        likeness[other.paper] = (likeness[other.paper] ?? 0) + weight * other.weight;
      }
    }
    likeness[paper] = 0;
    return nearest(likeness);
  });
}

function nearest(likeness: Float32Array): Neighbour[] {
  const found: Neighbour[] = [];
  for (const [paper, value] of likeness.entries()) {
    const last = found.at(-1);
    if (value === 0 || (found.length === mostNeighbours && value <= (last?.likeness ?? 0)))
      continue;
    if (found.length === mostNeighbours) found.pop();
    const place = found.findLastIndex((one) => one.likeness >= value) + 1;
    found.splice(place, 0, { paper, likeness: value });
  }
  return found;
}

/** The neighbours of all papers in their order, a file for each so many of them. */
export function writeNeighbours(all: Neighbour[][]): Uint8Array<ArrayBuffer>[] {
  const count = Math.ceil(all.length / neighboursPerFile);
  return Array.from({ length: count }, (_, file) => {
    const writer = new ByteWriter();
    const some = all.slice(file * neighboursPerFile, (file + 1) * neighboursPerFile);
    writer.number(some.length);
    for (const neighbours of some) {
      writer.number(neighbours.length);
      let last = -1;
      for (const { paper } of inOrder(neighbours)) {
        writer.number(paper - last - 1);
        last = paper;
      }
      for (const { likeness } of inOrder(neighbours)) writer.byte(Math.round(likeness * steps));
    }
    return writer.finish();
  });
}

/** Reads a file that `writeNeighbours` wrote; neighbours come in the order of their numbers. */
export function readNeighbours(bytes: Uint8Array): Neighbour[][] {
  const reader = new ByteReader(bytes);
  return Array.from({ length: reader.number() }, () => {
    let last = -1;
    const papers = Array.from({ length: reader.number() }, () => {
      last += reader.number() + 1;
      return last;
    });
    return papers.map((paper) => ({ paper, likeness: reader.byte() / steps }));
  });
}

function inOrder(neighbours: Neighbour[]): Neighbour[] {
  return [...neighbours].sort((a, b) => a.paper - b.paper);
}
