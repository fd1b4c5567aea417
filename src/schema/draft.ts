import { z } from 'astro/zod';

/** Whether some texts of a page are drafts: removing the line makes them texts like all others. */
export const draftSchema = z.literal(true, { error: 'write true, or remove the line' }).optional();

/**
 * What a model drafted, with its name.
 * @param fields that can be drafted on such a page.
 */
export function draftedSchema<Field extends string>(fields: readonly [Field, ...Field[]]) {
  return z
    .array(
      z.strictObject({
        field: z.enum(fields),
        model: z.string().min(1),
        /** Digest of the draft: tells whether a person changed it. */
        digest: z.string().regex(/^[0-9a-f]{16}$/),
      }),
    )
    .optional();
}

/** Front matter as far as it tells of drafts. */
export interface DraftMark {
  draft?: true | undefined;
  drafted?: { field: string; model: string }[] | undefined;
}

/** A text that nobody has accepted yet. */
export interface Draft {
  /** Who wrote it; unknown where a person marked the page by hand. */
  model: string | undefined;
}

/**
 * Whether a text of a page is a draft. A page that is marked and does not say what was drafted is a
 * draft as a whole; what was drafted stands there as text once the mark is gone.
 */
export function draftOf({ draft, drafted }: DraftMark, field: string): Draft | undefined {
  if (!draft) return undefined;
  if (!drafted) return { model: undefined };
  return drafted.find((one) => one.field === field);
}
