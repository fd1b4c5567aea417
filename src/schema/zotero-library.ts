import { z } from 'astro/zod';

/** Keys of items and collections: eight capital letters and digits. */
export const zoteroKeySchema = z.string().regex(/^[A-Za-z0-9]{1,32}$/);

/** An item as the library has it, under Zotero's own names, without what says nothing of the work. */
export const storedItemSchema = z.looseObject({
  key: zoteroKeySchema,
  itemType: z.string(),
  tags: z.array(z.string()).optional(),
  /** Keys of the collections in which it stands. */
  collections: z.array(z.string()).optional(),
  /** Keys of items that the library relates to it. */
  related: z.array(z.string()).optional(),
});

export const storedCollectionSchema = z.object({
  key: zoteroKeySchema,
  name: z.string(),
  /** Key of the collection in which it stands. */
  parent: z.string().optional(),
  /** The path by which `site.yml` gave it a topic; it keeps that when it is renamed. */
  'mapped-as': z.string().optional(),
});

/** A note of an item that is marked to be shown. */
export const storedNoteSchema = z.object({
  key: zoteroKeySchema,
  parent: zoteroKeySchema,
  html: z.string(),
});

/**
 * What a library said last: a listing such as `content/sources/zotero-groups-123.json`, made so that
 * git shows what changed.
 */
export const storedLibrarySchema = z.object({
  /** Which library, as in `zotero:groups/123`. */
  zotero: z.string(),
  /** Version of the library, by which it is asked for what changed since. */
  version: z.int().min(0),
  /** What was asked for; with other settings all is asked for again. */
  settings: z.object({ 'note-tag': z.string(), 'automatic-tags': z.boolean() }),
  collections: z.array(storedCollectionSchema),
  'child-notes': z.array(storedNoteSchema),
  items: z.array(storedItemSchema),
});

export type StoredItem = z.infer<typeof storedItemSchema>;
export type StoredCollection = z.infer<typeof storedCollectionSchema>;
export type StoredNote = z.infer<typeof storedNoteSchema>;
export type StoredLibrary = z.infer<typeof storedLibrarySchema>;

/** Stands at the beginning of what an import remembers an item by. */
export const zoteroIdStart = 'zotero:';

/**
 * What an import remembers an item by, such as `zotero:groups/123/ABCD2345`: it stays when title or
 * collections change.
 * @param library which library, as in `zotero:groups/123/collections/ABCD2345`.
 */
export function zoteroItemId(library: string, key: string): string {
  const whole = library.replace(/\/(?:collections\/.*|publications)$/, '');
  return `${zoteroIdStart}${whole.replace(/^local\/(?=groups\/)/, '')}/${key}`;
}
