import type { PaperTerms } from './paper-terms.ts';
import { invert, type Postings, type TermVector } from './postings.ts';

/** Which terms a paper has, and which papers a term. */
export interface TermIndex {
  vectors: TermVector[];
  postings: Postings;
}

/** Terms that are kept of a paper: the others weigh next to nothing. */
const termsPerPaper = 80;

/**
 * Builds tf-idf vectors with logarithmic counts, and their index with pruned posting lists.
 * @param size of the vocabulary.
 */
export function buildTermIndex(papers: PaperTerms[], size: number): TermIndex {
  const uses = new Uint32Array(size);
  for (const { terms } of papers) for (const term of terms) uses[term] = (uses[term] ?? 0) + 1;
  const vectors = papers.map((paper) =>
    strongestTerms(paper, (term) => {
      const used = uses[term] ?? 0;
      return used < 2 ? 0 : Math.log(papers.length / used);
    }),
  );
  return { vectors, postings: invert(vectors, size) };
}

function strongestTerms(paper: PaperTerms, rarity: (term: number) => number): TermVector {
  const weights = Float64Array.from(
    paper.terms,
    (term, position) => (1 + Math.log(paper.weights[position] ?? 1)) * rarity(term),
  );
  const found: number[] = [];
  for (let position = 0; position < weights.length; position++)
    if ((weights[position] ?? 0) > 0) found.push(position);
  found.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  found.length = Math.min(found.length, termsPerPaper);
  const length = Math.hypot(...found.map((position) => weights[position] ?? 0)) || 1;
  return {
    terms: Uint32Array.from(found, (position) => paper.terms[position] ?? 0),
    weights: Float32Array.from(found, (position) => (weights[position] ?? 0) / length),
    text: paper.text,
    starts: Uint32Array.from(found, (position) => paper.starts[position] ?? 0),
    ends: Uint32Array.from(found, (position) => paper.ends[position] ?? 0),
  };
}
