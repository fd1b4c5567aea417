import type { TermCounts } from './paper-terms.ts';

/** Papers as rows of unit length in the space of their terms, most of whose places are empty. */
export interface TermMatrix {
  terms: string[];
  /** For each paper the numbers of its terms. */
  columns: Int32Array[];
  /** And the weight of each. */
  values: Float32Array[];
  /** In how many papers each term stands. */
  spread: Int32Array;
}

/** A term of fewer papers joins none … */
const fewestPapers = 2;
/** … and among very many papers, one of fewer than this share joins too few to matter. */
const fewestShare = 0.0005;
/** A term of more papers parts none. */
const widestShare = 0.4;

/**
 * Weighs the terms of papers by how often they stand in one and how rare they are among all:
 * (1 + log tf) · log((1 + n) / (1 + df)), each paper scaled to length 1.
 */
export function termMatrix(papers: TermCounts[]): TermMatrix {
  const spreadOf = new Map<string, number>();
  for (const counts of papers) {
    for (const term of counts.keys()) spreadOf.set(term, (spreadOf.get(term) ?? 0) + 1);
  }
  const fewest = Math.max(fewestPapers, fewestShare * papers.length);
  const most = Math.max(fewestPapers, widestShare * papers.length);
  const terms = [...spreadOf]
    .filter(([, spread]) => spread >= fewest && spread <= most)
    .map(([term]) => term)
    .sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const spread = Int32Array.from(terms, (term) => spreadOf.get(term) ?? 0);
  const columns: Int32Array[] = [];
  const values: Float32Array[] = [];
  for (const counts of papers) {
    const found = [...counts].flatMap(([term, count]): [number, number][] => {
      const number = numbers.get(term);
      if (number === undefined) return [];
      const rarity = Math.log((1 + papers.length) / (1 + (spread[number] ?? 0)));
      return [[number, (1 + Math.log(Math.max(1, count))) * rarity]];
    });
    const length = Math.hypot(...found.map(([, weight]) => weight)) || 1;
    columns.push(Int32Array.from(found, ([number]) => number));
    values.push(Float32Array.from(found, ([, weight]) => weight / length));
  }
  return { terms, columns, values, spread };
}
