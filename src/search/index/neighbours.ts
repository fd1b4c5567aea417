import { ByteReader, ByteWriter } from './bytes.ts';
import type { Postings } from './collect-postings.ts';
import { highestLevel } from './weights.ts';

/** A paper near to another one. */
export interface Neighbour {
  paper: number;
  /** The cosine of their weighted terms, up to 1. */
  likeness: number;
}

/**
 * So many papers share a file. A search asks for those of its first results, which stand in as many
 * files: a small file is little to fetch and to read.
 */
export const neighboursPerFile = 100;

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
  const isTelling = ({ documents }: Postings) =>
    documents.length >= 2 && documents.length <= common;
  const telling = lists.filter(isTelling);
  const { byPaper, byTerm } = crossTable(telling, papers);
  const likeness = new Float32Array(papers);
  return Array.from({ length: papers }, (_, paper) => {
    likeness.fill(0);
    for (let at = startOf(byPaper, paper); at < startOf(byPaper, paper + 1); at++) {
      const term = byPaper.items[at] ?? 0;
      const weight = byPaper.weights[at] ?? 0;
      const end = startOf(byTerm, term + 1);
      for (let place = startOf(byTerm, term); place < end; place++) {
        const other = byTerm.items[place] ?? 0;
        likeness[other] = (likeness[other] ?? 0) + weight * (byTerm.weights[place] ?? 0);
      }
    }
    likeness[paper] = 0;
    return nearest(likeness);
  });
}

/** Rows of numbered things with weights, one after the other: the work is mostly reading them. */
interface Rows {
  /** Where each row begins; the last one ends where the next would begin. */
  starts: Uint32Array;
  items: Uint32Array;
  weights: Float64Array;
}

function newRows(lengths: Uint32Array): Rows {
  const starts = new Uint32Array(lengths.length + 1);
  for (const [row, length] of lengths.entries()) starts[row + 1] = (starts[row] ?? 0) + length;
  const size = starts.at(-1) ?? 0;
  return { starts, items: new Uint32Array(size), weights: new Float64Array(size) };
}

function startOf({ starts }: Rows, row: number): number {
  return starts[row] ?? 0;
}

/** The terms of each paper, in vectors of length 1, and the papers of each term. */
function crossTable(lists: Postings[], papers: number): { byPaper: Rows; byTerm: Rows } {
  const perPaper = new Uint32Array(papers);
  const perTerm = Uint32Array.from(lists, ({ documents }) => {
    const ofPapers = documents.filter((document) => document < papers);
    for (const paper of ofPapers) perPaper[paper] = (perPaper[paper] ?? 0) + 1;
    return ofPapers.length;
  });
  const [byPaper, byTerm] = [newRows(perPaper), newRows(perTerm)];
  const filled = byPaper.starts.slice();
  /** Where each item of a paper stands among those of the terms. */
  const places = new Uint32Array(byPaper.items.length);
  let place = 0;
  for (const [term, { documents, levels }] of lists.entries()) {
    const rarity = Math.log(1 + (papers - documents.length + 0.5) / (documents.length + 0.5));
    for (const [at, paper] of documents.entries()) {
      if (paper >= papers) continue;
      const position = filled[paper] ?? 0;
      filled[paper] = position + 1;
      byPaper.items[position] = term;
      byPaper.weights[position] = ((levels[at] ?? 0) / highestLevel) * rarity;
      byTerm.items[place] = paper;
      places[position] = place++;
    }
  }
  for (let paper = 0; paper < papers; paper++) {
    const weights = byPaper.weights.subarray(startOf(byPaper, paper), startOf(byPaper, paper + 1));
    const length = Math.hypot(...weights);
    for (let at = 0; at < weights.length; at++) {
      const weight = (weights[at] ?? 0) / length;
      weights[at] = weight;
      byTerm.weights[places[startOf(byPaper, paper) + at] ?? 0] = weight;
    }
  }
  return { byPaper, byTerm };
}

function nearest(likeness: Float32Array): Neighbour[] {
  const found: Neighbour[] = [];
  let least = 0;
  for (let paper = 0; paper < likeness.length; paper++) {
    const value = likeness[paper] ?? 0;
    if (value === 0 || (found.length === mostNeighbours && value <= least)) continue;
    if (found.length === mostNeighbours) found.pop();
    const place = found.findLastIndex((one) => one.likeness >= value) + 1;
    found.splice(place, 0, { paper, likeness: value });
    least = found.at(-1)?.likeness ?? 0;
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
