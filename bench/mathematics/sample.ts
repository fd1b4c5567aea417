import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { ExpectedError } from '../../src/schema/expected-error.ts';

/** Rules are developed on one half of the titled texts; the other half only tells how good they are. */
export type Half = 'looked at' | 'held out';

/** A text of a sample. */
export interface SampleText {
  text: string;
  /** Only texts that have titles are told apart in halves. */
  half?: Half;
}

/** Texts with TeX between dollars, as their authors wrote them, and texts without mathematics. */
export interface Sample {
  mathematics: SampleText[];
  plain: SampleText[];
}

const sentencesSchema = z.strictObject({
  mathematics: z.array(z.string().min(1)),
  plain: z.array(z.string().min(1)),
});

/** Abstracts with their titles; what else is known of one is not needed. */
const abstractsSchema = z.object({
  math: z.array(z.object({ title: z.string(), original: z.string() })),
  plain: z.array(z.object({ title: z.string(), abstract: z.string() })),
});

/**
 * Reads a sample: `{ mathematics, plain }` with lists of texts, or `{ math, plain }` with lists of
 * abstracts that have titles.
 * @param file what the source is called in messages.
 * @throws ExpectedError where the source is neither.
 */
export function readSample(source: string, file: string): Sample {
  const value = parseJson(source, file);
  const abstracts = abstractsSchema.safeParse(value);
  if (abstracts.success) {
    const { math, plain } = abstracts.data;
    return {
      mathematics: math.map(({ title, original }) => ({ text: original, half: halfOf(title) })),
      plain: plain.map(({ title, abstract }) => ({ text: abstract, half: halfOf(title) })),
    };
  }
  const sentences = sentencesSchema.safeParse(value);
  if (sentences.success) {
    const { mathematics, plain } = sentences.data;
    return {
      mathematics: mathematics.map((text) => ({ text })),
      plain: plain.map((text) => ({ text })),
    };
  }
  const [issue] = sentences.error.issues;
  throw new ExpectedError(
    `${file}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'not a sample'} · ` +
      'a sample is { "mathematics": ["…$x$…"], "plain": ["…"] }',
  );
}

function parseJson(source: string, file: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new ExpectedError(
      `${file}: no JSON · ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Two fifths of the titles are held out. */
function halfOf(title: string): Half {
  const [first = 0] = createHash('sha256').update(title).digest();
  return first % 5 < 2 ? 'held out' : 'looked at';
}
