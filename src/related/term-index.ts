import { compareText } from '../schema/problem.ts';
import type { PaperTerm } from './paper-terms.ts';

/** A paper's strongest terms; weights are of a vector of length 1. */
export interface TermVector {
  terms: Uint32Array;
  weights: Float32Array;
  shown: string[];
}

/** Which papers have a term, for the papers in which it weighs most. */
export interface TermIndex {
  vectors: TermVector[];
  /** Papers by term, heaviest first. */
  postings: { papers: Uint32Array; weights: Float32Array }[];
}

/** Terms that are kept of a paper: the others weigh next to nothing. */
const termsPerPaper = 80;

/**
 * Papers that are kept of a term. A term that many more have tells little about any of them, and
 * without the limit the work would grow with the square of the collection.
 */
const papersPerTerm = 400;

/** What a collection knows of a term. */
interface TermUse {
  papers: number;
  /** Papers that have the term, by topic; a paper counts in each of its topics. */
  byTopic: Map<string, number>;
}

/**
 * Builds tf-idf vectors with logarithmic counts, and their index with pruned posting lists. Terms
 * whose papers lie in few topics count more: “bilevel” joins papers, “alarm” only looks rare.
 */
export function buildTermIndex(papers: PaperTerm[][], topics: string[][]): TermIndex {
  const uses = countUses(papers, topics);
  const numbers = new Map<string, number>();
  const vectors = papers.map((terms) => {
    const weighted: PaperTerm[] = [];
    for (const { term, shown, weight } of terms) {
      const use = uses.get(term);
      if (!use || use.papers < 2) continue;
      const rarity = Math.log(papers.length / use.papers);
      weighted.push({ term, shown, weight: (1 + Math.log(weight)) * rarity * concentration(use) });
    }
    weighted.sort((a, b) => b.weight - a.weight || compareText(a.term, b.term));
    weighted.length = Math.min(weighted.length, termsPerPaper);
    const length = Math.hypot(...weighted.map(({ weight }) => weight)) || 1;
    return {
      terms: Uint32Array.from(weighted, ({ term }) => numberOf(numbers, term)),
      weights: Float32Array.from(weighted, ({ weight }) => weight / length),
      shown: weighted.map(({ shown }) => shown),
    };
  });
  return { vectors, postings: invert(vectors, numbers.size) };
}

function countUses(papers: PaperTerm[][], topics: string[][]): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  for (const [paper, terms] of papers.entries()) {
    for (const { term } of terms) {
      const use = uses.get(term) ?? { papers: 0, byTopic: new Map<string, number>() };
      if (use.papers === 0) uses.set(term, use);
      use.papers++;
      for (const topic of topics[paper] ?? []) {
        use.byTopic.set(topic, (use.byTopic.get(topic) ?? 0) + 1);
      }
    }
  }
  return uses;
}

/** From 0.7 for a term of all topics to 1.1 for a term of one: how likely two of its papers share a topic. */
function concentration({ papers, byTopic }: TermUse): number {
  let pairs = 0;
  for (const count of byTopic.values()) pairs += count * (count - 1);
  const likely = Math.min(1, pairs / (papers * (papers - 1) + 1));
  return 0.7 + 0.4 * Math.sqrt(likely);
}

function numberOf(numbers: Map<string, number>, term: string): number {
  const known = numbers.get(term);
  if (known !== undefined) return known;
  numbers.set(term, numbers.size);
  return numbers.size - 1;
}

function invert(vectors: TermVector[], terms: number): TermIndex['postings'] {
  const lists: { paper: number; weight: number }[][] = Array.from({ length: terms }, () => []);
  for (const [paper, vector] of vectors.entries()) {
    for (const [at, term] of vector.terms.entries()) {
      lists[term]?.push({ paper, weight: vector.weights[at] ?? 0 });
    }
  }
  return lists.map((list) => {
    const kept = list.sort((a, b) => b.weight - a.weight || a.paper - b.paper);
    kept.length = Math.min(kept.length, papersPerTerm);
    return {
      papers: Uint32Array.from(kept, ({ paper }) => paper),
      weights: Float32Array.from(kept, ({ weight }) => weight),
    };
  });
}
