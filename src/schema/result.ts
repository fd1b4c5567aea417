import { z } from 'astro/zod';

/** What makes a value a limit or a mean. */
export const resultBounds = ['up to', 'at least', 'about', 'on average', 'less than'] as const;

/** Whether a value is a level, so many units more or less, or so many per cent or times of another. */
export const resultBases = ['absolute', 'difference', 'relative'] as const;

/** Which way is better, where a reader could mistake it. */
export const resultDirections = ['lower is better', 'higher is better'] as const;

/** A value that a paper reports in its abstract, with what it is measured against and on. */
export const resultSchema = z.strictObject({
  /** What is measured, such as accuracy or training time. */
  quantity: z.string().min(1),
  /** As the abstract has it: a number, a range such as 1.3–2, a change with its sign. */
  value: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/\d/, 'give a number, a range such as 1.3–2 or a change such as +2.7')),
  unit: z.string().min(1).optional(),
  basis: z.enum(resultBases),
  bound: z.enum(resultBounds).optional(),
  direction: z.enum(resultDirections).optional(),
  /** What it is compared with; left out where the abstract does not say it. */
  against: z.string().min(1).optional(),
  /** Datasets, models and hardware on which it was measured. */
  on: z.array(z.string().min(1)).min(1).optional(),
  /** What else limits it, such as bits or epochs. */
  conditions: z.string().min(1).optional(),
  /** Part of the abstract's Markdown that has the value, as it is written there. */
  evidence: z.string().min(1),
});

export type Result = z.infer<typeof resultSchema>;

export const resultsSchema = z.array(resultSchema).min(1).max(6);
