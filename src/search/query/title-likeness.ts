import { fold } from '../../text/fold.ts';

/** How much of a query stands in a title, and how much of the title in the query; each up to 1. */
export interface TitleLikeness {
  ofQuery: number;
  ofTitle: number;
}

const runLength = 3;

/**
 * Compares a query with a title by the runs of characters that both have. That takes in words that
 * tell nothing by themselves (“when to …”), their order, other endings, hyphens and an unfinished
 * last word; it is how titles remembered badly are matched in libraries' deduplication, too.
 */
export function titleLikeness(query: string, title: string): TitleLikeness {
  const asked = runsOf(query, false);
  const there = runsOf(title, true);
  let shared = 0;
  for (const run of asked) if (there.has(run)) shared++;
  return {
    ofQuery: asked.size === 0 ? 0 : shared / asked.size,
    ofTitle: there.size === 0 ? 0 : shared / there.size,
  };
}

/** The last word of a query may be unfinished: its end is no evidence. */
function runsOf(text: string, isWhole: boolean): Set<string> {
  const words = fold(text)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const row = ` ${words.join(' ')}${isWhole ? ' ' : ''}`;
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= row.length; at++) runs.add(row.slice(at, at + runLength));
  return runs;
}
