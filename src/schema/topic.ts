import { z } from 'astro/zod';
import { draftedSchema, draftSchema } from './draft.ts';
import { slugSchema } from './paper.ts';

/** Front matter of a topic page, `content/topics/<topic>.md`; its body is the overview. */
export const topicSchema = z.strictObject({
  title: z.string().min(1),
  /** What belongs here, in one sentence. */
  scope: z.string().min(1),
  /** Other words under which readers look for the topic. */
  synonyms: z.array(z.string().min(1)).optional(),
  /** What belongs here and is not there yet: it helps to place new papers, and no reader is sent here for it. */
  expects: z.array(z.string().min(1)).optional(),
  /** Former names of the file; each becomes a redirect. */
  aliases: z.array(slugSchema).optional(),
  draft: draftSchema,
  drafted: draftedSchema(['overview']),
});

export type TopicFrontMatter = z.infer<typeof topicSchema>;
