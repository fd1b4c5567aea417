import { type Evidence, spokenFor } from './evidence.ts';
import type { TermVector } from './postings.ts';
import { addSharedNeighbours, type Neighbour } from './shared-neighbours.ts';
import { strongest } from './strongest.ts';

/** A neighbour, and the part of its score that comes from words. */
export interface WordedNeighbour extends Neighbour {
  words: number;
}

/** Neighbours that are kept of a paper. */
const neighboursPerPaper = 24;

/** Papers that are looked at closely before the nearest are kept. */
const candidatesPerPaper = 32;

/** A term's part of the cosine counts half where it is this large. */
const saturation = 0.07;

/**
 * The nearest papers of each paper, nearest first: by the terms they share, by what people have said
 * and by the neighbours they share. Only papers that share a telling term, a line of work or a name
 * are compared at all.
 */
export function findNeighbours(evidence: Evidence): WordedNeighbour[][] {
  const { vectors, postings } = evidence.index;
  const everyone = Uint32Array.from(vectors.keys());
  const shared = new Float32Array(vectors.length);
  /** Weights of the paper at hand by term. */
  const own = new Float32Array(postings.ends.length);
  const nearest = vectors.map(({ terms, weights }, paper) => {
    shared.fill(0);
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      const weight = weights[at] ?? 0;
      own[term] = weight;
      const end = postings.ends[term] ?? 0;
      for (let position = postings.starts[term] ?? 0; position < end; position++) {
        const other = postings.papers[position] ?? 0;
        shared[other] = (shared[other] ?? 0) + weight * (postings.weights[position] ?? 0);
      }
    }
    const near = [
      ...strongest(shared, everyone, candidatesPerPaper),
      ...strongest(shared, ownTopic(evidence, paper), candidatesPerPaper),
    ];
    const neighbours = candidates(near, evidence, paper).map((other) => {
      const words = kinship(own, vectors[other]);
      return { paper: other, score: words + spokenFor(evidence, paper, other), words };
    });
    for (const term of terms) own[term] = 0;
    return neighbours
      .sort((a, b) => b.score - a.score || a.paper - b.paper)
      .slice(0, neighboursPerPaper);
  });
  return addSharedNeighbours(nearest);
}

/** The cosine of two vectors, in which no single term can stand for kinship alone. */
function kinship(own: Float32Array, other: TermVector | undefined): number {
  if (!other) return 0;
  const { terms, weights } = other;
  let sum = 0;
  for (let at = 0; at < terms.length; at++) {
    const part = (weights[at] ?? 0) * (own[terms[at] ?? 0] ?? 0);
    if (part > 0) sum += part / (1 + part / saturation);
  }
  return sum;
}

/** The papers of a paper's own topic. */
function ownTopic({ topics, byTopic }: Evidence, paper: number): Uint32Array {
  return byTopic.get(topics[paper]?.[0] ?? '') ?? new Uint32Array();
}

/** Papers near in words, those that overviews put beside a paper, and those that it names. */
function candidates(
  near: number[],
  { lines, byLine, mentions }: Evidence,
  paper: number,
): number[] {
  const found = new Set(near);
  for (const line of lines[paper] ?? [])
    for (const other of byLine.get(line) ?? []) found.add(other);
  for (const other of mentions[paper]?.keys() ?? []) found.add(other);
  found.delete(paper);
  return [...found];
}
