import { z } from 'astro/zod';
import { slugSchema } from './paper.ts';

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
