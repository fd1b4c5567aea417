import { z } from 'astro/zod';
import { zoteroKeySchema } from '../schema/zotero-library.ts';

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
