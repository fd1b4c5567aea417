import { z } from 'astro/zod';

/** `content/thesaurus.yml`: groups of words and phrases that mean much the same in this field. */
export const thesaurusSchema = z.array(z.array(z.string().min(2)).min(2));

export type Thesaurus = z.infer<typeof thesaurusSchema>;
