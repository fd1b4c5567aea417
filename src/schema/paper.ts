import { z } from 'astro/zod';

/** What a name in `introduces` can be. */
export const nameKinds = [
  'method',
  'system',
  'model',
  'dataset',
  'benchmark',
  'tool',
  'theory',
] as const;

/** Longest summary that still fits a search result and a shared link's preview. */
export const summaryLimit = 280;

/** Longest reason that stands in one or two lines below a title. */
export const reasonLimit = 90;

/** Folders, file names and topics: lower-case letters and digits, joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

const webAddress = z.url({ protocol: /^https?$/, error: 'give a full http(s) address' });

/** arXiv identifiers of both schemes, https://info.arxiv.org/help/arxiv_identifier.html */
const arxivId = z
  .string()
  .regex(
    /^(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})$/,
    'give an arXiv id such as "2410.14649"',
  );

/** Front matter of a paper page, `content/papers/<topic>/<slug>.md`. */
export const paperSchema = z.strictObject({
  /** As written by its authors; `$…$` is mathematics. */
  title: z.string().min(1),
  /** One or two plain sentences in our own words. */
  summary: z.string().max(summaryLimit).optional(),
  /** Further topics, after the folder's. */
  topics: z.array(slugSchema).optional(),
  /** Names that the paper brings into the world. */
  introduces: z
    .array(z.strictObject({ name: z.string().min(1), kind: z.enum(nameKinds) }))
    .max(4)
    .optional(),
  /** Phrases by which a reader would look for it. */
  keywords: z.array(z.string().min(1)).optional(),
  /** Papers to read next that somebody chose by reading, best first, each with what connects them. */
  related: z
    .array(z.strictObject({ paper: slugSchema, why: z.string().min(1).max(reasonLimit) }))
    .max(6)
    .optional(),
  authors: z.array(z.string().min(1)).optional(),
  /** Year and month of the first public version. */
  published: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, 'give year and month, such as 2024-10')
    .optional(),
  arxiv: arxivId.optional(),
  doi: z
    .string()
    .regex(/^10\.\S+\/\S+$/, 'give a DOI such as 10.1000/182')
    .optional(),
  venue: z.string().min(1).optional(),
  code: webAddress.optional(),
  /** Listings in which the paper stands, as files of `content/sources`. */
  sources: z.array(z.string().min(1)).optional(),
  /** Digest of title and abstract as imported: tells an edited page from an untouched one. */
  imported: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** Former file names; each becomes a redirect. */
  aliases: z.array(slugSchema).optional(),
});

export type PaperFrontMatter = z.infer<typeof paperSchema>;
export type NameKind = (typeof nameKinds)[number];
