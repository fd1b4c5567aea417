import { z } from 'astro/zod';
import type { Listing } from '../entry.ts';
import { readFacts } from './facts.ts';
import { parseJsonListing, someJsonItem } from './json-listing.ts';

/** An item of the answer of https://huggingface.co/api/daily_papers, as far as it is used. */
const dailyPaper = z.object({
  paper: z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string().nullish(),
    authors: z.array(z.object({ name: z.string() })).nullish(),
    publishedAt: z.string().nullish(),
    githubRepo: z.string().nullish(),
  }),
});

/** True for an array of objects that each have a `paper`. */
export function looksLikeHuggingFacePapers(text: string): boolean {
  return someJsonItem(text, ({ paper }) => typeof paper === 'object' && paper !== null);
}

/** Reads the JSON of Hugging Face's daily papers. */
export function parseHuggingFacePapers(text: string, source: string): Listing {
  return parseJsonListing(text, source, {
    schema: dailyPaper,
    map: ({ paper }) => ({
      title: paper.title,
      abstract: paper.summary ?? '',
      facts: readFacts({
        arxiv: paper.id,
        authors: paper.authors?.map(({ name }) => name),
        published: paper.publishedAt ?? undefined,
        code: paper.githubRepo ?? undefined,
      }),
    }),
  });
}
