import { type Judgement, sameWork } from './same-work.ts';
import type { Work } from './work.ts';

/** Two records that share an identifier or a title, and what can be said of them. */
export interface Pair {
  a: Work;
  b: Work;
  judgement: Judgement;
}

/**
 * A title that more records have is a common one: records without an author join none by it, and
 * the others are compared only where they share a word of the author's name.
 */
const mostOfOneTitle = 200;

/**
 * Compares records that share an identifier or a title, each two once.
 * @returns those that are or may be one work, in the order of the records.
 */
export function candidatePairs(works: Work[]): Pair[] {
  const ranks = new Map(works.map((work, rank) => [work, rank]));
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  const compare = (block: Work[]) => {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1)) {
        const number = (ranks.get(a) ?? 0) * works.length + (ranks.get(b) ?? 0);
        if (seen.has(number)) continue;
        seen.add(number);
        const judgement = sameWork(a, b);
        if (judgement.verdict !== 'other') pairs.push({ a, b, judgement });
      }
    }
  };
  for (const block of blocksBy(works, ({ ids }) => Object.values(ids))) compare(block);
  for (const block of blocksBy(works, ({ titleKeys }) => titleKeys)) {
    if (block.length <= mostOfOneTitle) compare(block);
    else for (const sharing of blocksBy(block, nameWords)) compare(sharing);
  }
  return pairs;
}

/** Works that share a key, in their order; those that are alone with theirs are left out. */
function blocksBy(works: Work[], keysOf: (work: Work) => string[]): Work[][] {
  const blocks = new Map<string, Work[]>();
  for (const work of works) {
    for (const key of new Set(keysOf(work))) {
      const block = blocks.get(key);
      if (block) block.push(work);
      else blocks.set(key, [work]);
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1);
}

function nameWords({ author }: Work): string[] {
  if (!author) return [];
  return [...author.family, ...author.given.filter(({ length }) => length > 1)];
}
