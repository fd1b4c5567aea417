import { z } from 'astro/zod';
import { type StoredItem, zoteroKeySchema } from '../schema/zotero-library.ts';

/** An item in an answer of the API, as far as it has to be of one form. */
export const apiItemSchema = z.object({
  key: zoteroKeySchema,
  data: z.looseObject({
    itemType: z.string(),
    parentItem: z.union([z.string(), z.literal(false)]).optional(),
    deleted: z.union([z.number(), z.boolean()]).optional(),
  }),
});

/** A collection in an answer of the API. */
export const apiCollectionSchema = z.object({
  key: zoteroKeySchema,
  data: z.looseObject({
    name: z.string(),
    parentCollection: z.union([z.string(), z.literal(false)]).optional(),
    deleted: z.union([z.number(), z.boolean()]).optional(),
  }),
});

export type ApiItem = z.infer<typeof apiItemSchema>;
export type ApiCollection = z.infer<typeof apiCollectionSchema>;

const tagSchema = z.object({ tag: z.string(), type: z.number().optional() });
const relationsSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const creatorSchema = z.looseObject({ creatorType: z.string().optional() });

/** Fields that tell of the record and change without the work, or that are kept otherwise. */
const recordFields = new Set(
  `key itemType version dateAdded dateModified accessDate tags collections relations creators deleted
   inPublications parentItem`.split(/\s+/),
);

/** Tags that Zotero took over by itself have this type. */
const automatic = 1;

/** The tags of an item, or of a note. */
export function tagsOf(data: ApiItem['data'], withAutomatic = true): string[] {
  const tags = z.array(z.unknown()).safeParse(data.tags).data ?? [];
  return tags
    .flatMap((tag) => tagSchema.safeParse(tag).data ?? [])
    .filter(({ tag, type }) => tag.trim() !== '' && (withAutomatic || type !== automatic))
    .map(({ tag }) => tag);
}

/** An item as it is kept: what it says of the work, under Zotero's names, empty fields left out. */
export function storedItem({ key, data }: ApiItem, withAutomaticTags: boolean): StoredItem {
  const fields = Object.entries(data).filter(
    ([name, value]) =>
      !recordFields.has(name) &&
      ((typeof value === 'string' && value.trim() !== '') || typeof value === 'number'),
  );
  const creators = z.array(z.unknown()).safeParse(data.creators).data ?? [];
  const lists = {
    creators: creators.flatMap((creator) => creatorSchema.safeParse(creator).data ?? []),
    tags: tagsOf(data, withAutomaticTags),
    collections: z.array(z.string()).safeParse(data.collections).data?.toSorted() ?? [],
    related: relatedKeys(data.relations),
  };
  return {
    key,
    itemType: data.itemType,
    ...Object.fromEntries(fields),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}

/** Keys at the ends of the addresses `http://zotero.org/groups/123/items/ABCD2345`. */
function relatedKeys(relations: unknown): string[] {
  const related = relationsSchema.safeParse(relations).data?.['dc:relation'] ?? [];
  const keys = [related].flat().flatMap((address) => /\/items\/(\w+)$/.exec(address)?.[1] ?? []);
  return [...new Set(keys)].sort();
}
