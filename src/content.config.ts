import { defineCollection } from 'astro:content';
import { pageLoader } from './catalog/page-loader-fs.ts';
import { paperSchema, slugSchema } from './schema/paper.ts';
import { topicSchema } from './schema/topic.ts';

export const collections = {
  papers: defineCollection({
    loader: pageLoader('papers', paperSchema),
    schema: paperSchema.extend({ folder: slugSchema }),
  }),
  topics: defineCollection({
    loader: pageLoader('topics', topicSchema),
    schema: topicSchema.extend({ folder: slugSchema.optional() }),
  }),
};
