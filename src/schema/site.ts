import { z } from 'astro/zod';
import { contentFormatSchema } from './content-format.ts';
import { packNameSchema } from './pack.ts';
import { languageTagSchema, slugSchema } from './paper.ts';
import { searchServerSchema } from './search-server.ts';

/** A library, or what of it is wanted: `groups/123`, `users/456/collections/ABCD2345`, `local` … */
export const zoteroLibrarySchema = z
  .string()
  .regex(
    /^(?:(?:local\/)?groups\/\d+(?:\/collections\/[A-Za-z0-9]+)?|(?:users\/\d+|local)(?:\/publications|\/collections\/[A-Za-z0-9]+)?)$/,
    'give a library such as groups/123, users/456, groups/123/collections/ABCD2345, users/456/publications or local',
  );

/** What `site.yml` says of the Zotero library that the papers come from. */
export const zoteroSettingsSchema = z.strictObject({
  /** The library that the weekly look asks, or several. */
  library: z
    .union([zoteroLibrarySchema.transform((one) => [one]), z.array(zoteroLibrarySchema).min(1)])
    .default([]),
  /** Topics of collections, by their keys or by their names: `Bread / Sourdough`. */
  collections: z.record(z.string().min(1), slugSchema).default({}),
  /** The tag of notes that are shown on pages. */
  'note-tag': z.string().min(1).default('atlas'),
  /** Whether tags that Zotero added by itself become keywords too. */
  'automatic-tags': z.boolean().default(true),
});

export type ZoteroSettings = z.infer<typeof zoteroSettingsSchema>;

/** Colour families that the style sheets define for both themes. */
export const hues = ['teal', 'blue', 'violet', 'rose', 'amber', 'green', 'slate'] as const;

/** `content/site.yml`: what this collection is called, what is true of it, how its topics are grouped. */
export const siteSchema = z.strictObject({
  /** Version of the content's format; see `paper-atlas upgrade`. */
  format: contentFormatSchema,
  name: z.string().min(1),
  /** One sentence for the home page and for search engines. */
  description: z.string().min(1),
  /** What the papers are about, as in “422 papers on machine learning”. */
  field: z.string().min(1).optional(),
  /** Where titles, abstracts and facts come from, in whole sentences. */
  sources: z.string().min(1).optional(),
  /** What may be done with them and with the collection's own texts, in whole sentences. */
  licence: z.string().min(1).optional(),
  /** Tag of the language in which the site speaks: en, de, zh, or another with `texts.yml`. */
  language: languageTagSchema.default('en'),
  /** Field pack of the engine, or a folder beside this file: venues, common words, limits. */
  pack: packNameSchema.optional(),
  /** Where the pages can be edited, for example https://github.com/team/papers */
  repository: z.url({ protocol: /^https?$/ }).optional(),
  /** The branch that people edit. */
  branch: z.string().min(1).default('main'),
  groups: z
    .array(
      z.strictObject({
        title: z.string().min(1),
        hue: z.enum(hues),
        topics: z.array(slugSchema).min(1),
      }),
    )
    .default([]),
  limits: z
    .strictObject({
      /** Up to this number of papers each page has a twin in Markdown, one more file a paper. */
      markdownPages: z.int().min(0).optional(),
      /** Up to this number each page has a card image for shared links; beyond it, its topic's. */
      cards: z.int().min(0).optional(),
      /** So many authors have a page of their own at most: those of most papers. */
      authors: z.int().min(0).optional(),
    })
    .optional(),
  /** What answers searches in place of the index of the site, for collections too large for one. */
  search: z.strictObject({ server: searchServerSchema }).optional(),
  /** The Zotero library that the papers come from. */
  zotero: zoteroSettingsSchema.optional(),
});

export type SiteSettings = z.infer<typeof siteSchema>;
