import { z } from 'astro/zod';
import { slugSchema } from './paper.ts';

/** What a paper says to a question as it is worded. */
export const stances = ['yes', 'no', 'depends'] as const;

export type Stance = (typeof stances)[number];

/** What one paper contributes to the answer, and the words of its abstract that carry it. */
export const answerSchema = z.strictObject({
  /** File name of the paper, or a former one. */
  paper: slugSchema,
  stance: z.enum(stances),
  /** In our own words, one sentence. */
  says: z.string().min(1),
  /** Part of the abstract's Markdown as it is written there; blanks and line ends are alike. */
  evidence: z.string().min(1),
  /** Where this holds, in a few words. */
  conditions: z.string().min(1).optional(),
});

export type Answer = z.infer<typeof answerSchema>;

/** A question as people ask it, `content/questions/<slug>.yml`. */
export const questionSchema = z.strictObject({
  question: z.string().min(1),
  /** Other wordings under which people look for it; found by search, never shown. */
  also: z.array(z.string().min(1)).optional(),
  /** The topics on whose pages it stands, the main one first. */
  topics: z.array(slugSchema).min(1, 'name the topic under which it stands'),
  answers: z.array(answerSchema).min(2, 'a question needs the answers of at least two papers'),
  /** What the answers say together, or why they may all hold. */
  verdict: z.string().min(1),
  /** Whether answers stand against each other. */
  contested: z.boolean().optional(),
});

export type QuestionFile = z.infer<typeof questionSchema>;
