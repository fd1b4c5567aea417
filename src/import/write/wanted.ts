import { z } from 'astro/zod';
import { compareText } from '../../schema/problem.ts';
import type { WantedPaper } from '../entry.ts';
import type { Work } from '../merge/work.ts';
import type { Ledger } from './ledger.ts';

/**
 * Ids of papers without a page, each with the listings that name it: `content/wanted.json`. Those
 * of arXiv stand as they are, others with their scheme (`doi:10.1000/182`).
 */
export const wantedSchema = z.record(z.string(), z.array(z.string()));
export type Wanted = z.infer<typeof wantedSchema>;

/** Adds what listings ask for, and takes out what has a page by now or was deleted by a person. */
export function planWanted(
  before: Wanted,
  papers: WantedPaper[],
  pages: { work: Work }[],
  ledger: Ledger,
): Wanted {
  const known = new Set(pages.flatMap(({ work }) => Object.values(work.ids)));
  const sources = new Map(Object.entries(before).map(([id, files]) => [id, new Set(files)]));
  for (const { id, source } of papers) {
    const files = sources.get(id);
    if (files) files.add(source);
    else sources.set(id, new Set([source]));
  }
  return Object.fromEntries(
    [...sources]
      .filter(([id]) => !known.has(idKey(id)) && !Object.hasOwn(ledger, idKey(id)))
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, files]) => [id, [...files].sort(compareText)]),
  );
}

/** The id as pages and the ledger have it. */
function idKey(id: string): string {
  return (id.includes(':') ? id : `arxiv:${id}`).toLowerCase();
}
