import { z } from 'astro/zod';
import { arxivIdPattern } from '../identifiers/arxiv.ts';
import { doiPattern } from '../identifiers/doi.ts';
import { pmidPattern } from '../identifiers/pmid.ts';
import { claimsSchema } from './claim.ts';
import { draftedSchema, draftSchema } from './draft.ts';
import { readPublished } from './published.ts';
import { relationKinds } from './relation.ts';
import { resultsSchema } from './result.ts';
import { rolesSchema } from './role.ts';
import { workTypes } from './work-type.ts';

/** Longest reason that stands in one or two lines below a title. */
export const reasonLimit = 90;

/** Folders, file names and topics: lower-case letters and digits, joined by single hyphens. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** BCP 47 tag of a language. https://www.rfc-editor.org/info/bcp47 */
export const languageTagSchema = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'give a language tag such as en, de or pt-BR');

const webAddress = z.url({ protocol: /^https?$/, error: 'give a full http(s) address' });

/** A name, volume or number, which YAML may have taken for a number. */
const text = z
  .union([z.string().min(1), z.number()])
  .transform(String)
  .pipe(z.string().min(1));

/** A year alone may stand without quotes. */
const published = z
  .union([z.string(), z.int().min(1000).max(9999)])
  .transform(String)
  .pipe(
    z
      .string()
      .refine(
        (date) => readPublished(date) !== undefined,
        'give a date such as 2024, 2024-10 or 2024-10-18',
      ),
  );

/** People or groups, see `person-name.ts`; “et al.” at the end stands for those left out. */
const names = z.array(z.string().min(1));

/** Texts of a paper's page that a model can draft. */
export const paperDraftFields = ['summary', 'search', 'introduces'] as const;

/** Front matter of a paper page, `content/papers/<topic>/<slug>.md`. */
export const paperSchema = z.strictObject({
  /** As written by its authors; `$…$` is mathematics. */
  title: z.string().min(1),
  /** One or two plain sentences in our own words; claims stand in its place, see `summaryOf`. */
  summary: z.string().optional(),
  /** The summary in statements, each with the words of the abstract that carry it. */
  claims: claimsSchema.optional(),
  /** Values that the abstract reports, each with what it is measured against and on. */
  results: resultsSchema.optional(),
  /** What it has to do with methods, datasets and the like that others brought, in words of the abstract. */
  roles: rolesSchema.optional(),
  /** Further topics, after the folder's. */
  topics: z.array(slugSchema).optional(),
  /**
   * Names that the paper brings into the world; their kinds are the field pack's. An empty list says
   * that it brings none: then nothing is proposed.
   */
  introduces: z
    .array(z.strictObject({ name: z.string().min(1), kind: z.string().min(1).optional() }))
    .max(4)
    .optional(),
  /** What it is about, in terms that other papers share; shown, and leads to those. */
  keywords: z.array(z.string().min(1)).optional(),
  /** Phrases in plain words by which a reader would look for it; found by search, never shown. */
  search: z.array(z.string().min(1)).optional(),
  /**
   * Papers to read next that somebody chose by reading, best first, each with what connects them and,
   * where the abstract or that reason names it, how this paper stands to that one.
   */
  related: z
    .array(
      z.strictObject({
        paper: slugSchema,
        why: z.string().min(1).max(reasonLimit),
        kind: z.enum(relationKinds).optional(),
      }),
    )
    .max(6)
    .optional(),
  /** What kind of work it is. */
  type: z.enum(workTypes).optional(),
  authors: names.optional(),
  /** Of the book or the proceedings. */
  editors: names.optional(),
  translators: names.optional(),
  /** When it came out, as far as it is known: `2024`, `2024-10`, `2024-10-18` (EDTF). */
  published: published.optional(),
  /** Journal, proceedings or book in which it stands, by its full title. */
  'container-title': text.optional(),
  /** The conference, where it is not the title of the proceedings. */
  'event-title': text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  /** Pages or article number, such as 12–34. */
  page: text.optional(),
  /** Series in which the book came out. */
  'collection-title': text.optional(),
  'collection-number': text.optional(),
  edition: text.optional(),
  /** Publisher, school or institution. */
  publisher: text.optional(),
  'publisher-place': text.optional(),
  /** What the type leaves open, such as PhD thesis or Technical report. */
  genre: text.optional(),
  /** Number of a report, patent or standard. */
  number: text.optional(),
  /** BCP 47 tag of its language, such as de or zh-Hans. */
  language: languageTagSchema.optional(),
  arxiv: z.string().regex(arxivIdPattern, 'give an arXiv id such as "2410.14649"').optional(),
  doi: z.string().regex(doiPattern, 'give a DOI such as 10.1000/182').optional(),
  isbn: text.optional(),
  issn: text.optional(),
  /** Id at PubMed. */
  pmid: z
    .union([z.string(), z.int()])
    .transform(String)
    .pipe(z.string().regex(pmidPattern, 'give a PubMed id such as 31452104'))
    .optional(),
  /** Where it can be read, when neither DOI nor arXiv leads there. */
  url: webAddress.optional(),
  /** Short name under which the site shows where it came out; else it shows container-title. */
  venue: z.string().min(1).optional(),
  code: webAddress.optional(),
  /** Keywords as the listings have them; `keywords` are those that somebody chose. */
  'source-keywords': z.array(z.string().min(1)).optional(),
  /** What the listings remark. */
  note: text.optional(),
  /** Key of its BibTeX entry; else the site makes one. */
  'citation-key': z
    .string()
    .regex(/^[^\s{}(),"#%~'\\]+$/u, 'leave out blanks, commas, brackets and quotation marks')
    .optional(),
  /** Listings in which the paper stands, as files of `content/sources`. */
  sources: z.array(z.string().min(1)).optional(),
  /** The day on which it came into the collection, where no listing says it. */
  added: z.iso.date('give a day such as 2026-03-14').optional(),
  /** Digest of title and abstract as imported: tells an edited page from an untouched one. */
  imported: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  /** Former file names; each becomes a redirect. */
  aliases: z.array(slugSchema).optional(),
  /** File names of papers that look like this one and are others. */
  'different-from': z.array(slugSchema).optional(),
  draft: draftSchema,
  drafted: draftedSchema(paperDraftFields),
});

export type PaperFrontMatter = z.infer<typeof paperSchema>;

/** What is known of a work besides its title: the facts that listings bring and citations need. */
export const factNames = [
  'type',
  'authors',
  'editors',
  'translators',
  'published',
  'container-title',
  'event-title',
  'volume',
  'issue',
  'page',
  'collection-title',
  'collection-number',
  'edition',
  'publisher',
  'publisher-place',
  'genre',
  'number',
  'language',
  'arxiv',
  'doi',
  'isbn',
  'issn',
  'pmid',
  'url',
  'venue',
  'code',
  'source-keywords',
  'note',
  'citation-key',
] as const satisfies (keyof PaperFrontMatter)[];

/** Facts of a work as its page has them. */
export type PaperFacts = Pick<PaperFrontMatter, (typeof factNames)[number]>;
