/** The papers that have a term, all terms one after the other. */
export interface Postings {
  /** For each term where its papers begin and end in the two lists. */
  starts: Uint32Array;
  ends: Uint32Array;
  papers: Uint32Array;
  weights: Float32Array;
}

/**
 * Papers that are kept of a term. A term that many more have tells little about any of them, and
 * without the limit the work would grow with the square of the collection.
 */
const papersPerTerm = 250;

/**
 * Turns vectors around, from the terms of each paper to the papers of each term; of terms that very
 * many have, only the papers in which they weigh most.
 * @param size of the vocabulary.
 */
export function invert(vectors: TermVector[], size: number): Postings {
  const starts = startsOf(vectors, size);
  const total = starts[size] ?? 0;
  const postings: Postings = {
    starts,
    ends: starts.slice(),
    papers: new Uint32Array(total),
    weights: new Float32Array(total),
  };
  for (const [paper, { terms, weights }] of vectors.entries()) {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      const position = postings.ends[term] ?? 0;
      postings.ends[term] = position + 1;
      postings.papers[position] = paper;
      postings.weights[position] = weights[at] ?? 0;
    }
  }
  for (let term = 0; term < size; term++) {
    if ((postings.ends[term] ?? 0) - (starts[term] ?? 0) > papersPerTerm) prune(postings, term);
  }
  return postings;
}

function startsOf(vectors: TermVector[], size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const { terms } of vectors) {
    for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < size; term++) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  return starts;
}

function prune({ starts, ends, papers, weights }: Postings, term: number): void {
  const start = starts[term] ?? 0;
  const kept = Array.from(papers.subarray(start, ends[term]), (paper, at) => ({
    paper,
    weight: weights[start + at] ?? 0,
  }))
    .sort((a, b) => b.weight - a.weight || a.paper - b.paper)
    .slice(0, papersPerTerm);
  for (const [at, { paper, weight }] of kept.entries()) {
    papers[start + at] = paper;
    weights[start + at] = weight;
  }
  ends[term] = start + papersPerTerm;
}

/** A paper's strongest terms, strongest first; weights are of a vector of length 1. */
export interface TermVector {
  terms: Uint32Array;
  weights: Float32Array;
  /** The paper's text, and where each term stands in it. */
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}
