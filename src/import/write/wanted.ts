import { z } from 'astro/zod';
import { compareText } from '../../schema/problem.ts';
import { arxivKey } from '../clean/clean-entry.ts';
import type { WantedPaper } from '../entry.ts';
import type { ExistingPage } from './existing-page.ts';
import type { Ledger } from './known-pages.ts';

/** arXiv ids of papers without a page, each with the listings that name it: `content/wanted.json`. */
export const wantedSchema = z.record(z.string(), z.array(z.string()));
export type Wanted = z.infer<typeof wantedSchema>;

/** Adds what listings ask for, and takes out what has a page by now or was deleted by a person. */
export function planWanted(
  before: Wanted,
  papers: WantedPaper[],
  pages: ExistingPage[],
  ledger: Ledger,
): Wanted {
  const known = new Set(pages.flatMap(({ data }) => data.arxiv ?? []));
  const sources = new Map(Object.entries(before).map(([id, files]) => [id, new Set(files)]));
  for (const { id, source } of papers) {
    const files = sources.get(id);
    if (files) files.add(source);
    else sources.set(id, new Set([source]));
  }
  return Object.fromEntries(
    [...sources]
      .filter(([id]) => !known.has(id) && !Object.hasOwn(ledger, arxivKey(id)))
      .sort(([a], [b]) => compareText(a, b))
      .map(([id, files]) => [id, [...files].sort(compareText)]),
  );
}
