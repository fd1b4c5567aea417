import { z } from 'astro/zod';
import { arxivIdPattern } from '../identifiers/arxiv.ts';
import { doiPattern } from '../identifiers/doi.ts';
import { meaningLimit } from './glossary.ts';
import { slugSchema } from './paper.ts';

/** A work that is not in the collection, and where it was found that this is its address. */
const outsideWorkSchema = z
  .strictObject({
    title: z.string().min(1).optional(),
    arxiv: z.string().regex(arxivIdPattern, 'give an arXiv id such as "2410.14649"').optional(),
    doi: z.string().regex(doiPattern, 'give a DOI such as 10.1000/182').optional(),
    url: z.url({ protocol: /^https?$/, error: 'give a full http(s) address' }).optional(),
    source: z.string().min(1),
  })
  .refine(({ arxiv, doi, url }) => arxiv ?? doi ?? url, 'give an arXiv id, a DOI or an address');

/**
 * `content/things/<slug>.yml`: what papers build on, compare with, measure on or run on. What a
 * paper of the collection introduces needs no file, unless it has further names.
 */
export const thingSchema = z.strictObject({
  /** As people say it. */
  name: z.string().min(1),
  /** One of those that the field pack lists. */
  kind: z.string().min(1),
  /** Further names and spellings under which it stands in texts. */
  also: z.array(z.string().min(1)).min(1).optional(),
  /** Slug of the term of the glossary that explains it; its forms are further names. */
  term: slugSchema.optional(),
  /** What it is, in a sentence or two, where the glossary does not explain it. */
  meaning: z.string().max(meaningLimit, `at most ${meaningLimit} characters`).optional(),
  /** The work that brought it, where that is not in the collection. */
  work: outsideWorkSchema.optional(),
  /** Former file names; each becomes a redirect, and names it in roles still. */
  aliases: z.array(slugSchema).optional(),
});

export type ThingFile = z.infer<typeof thingSchema>;
