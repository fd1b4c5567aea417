import { z } from 'astro/zod';
import { slugSchema } from './paper.ts';

/** Longest meaning that still reads at a glance beside an abstract. */
export const meaningLimit = 280;

/** Words of letters and digits, joined by single spaces or hyphens. */
const form = z
  .string()
  .regex(
    /^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u,
    'use words of letters and digits, joined by single spaces or hyphens',
  );

/** One entry of `content/glossary.yml`. */
export const glossaryTermSchema = z.strictObject({
  /** The term in full. */
  term: z.string().min(1),
  /** Its address, `/glossary/#<slug>`, which leads to its page. Never changed once published. */
  slug: slugSchema,
  /** The abbreviation by which it goes. */
  short: z.string().min(1).optional(),
  /**
   * How it stands in a text. A plural in -s is found by itself, space and hyphen are alike, and a
   * word with a capital after its first letter (“LoRA”) counts only as written.
   */
  forms: z.array(form).min(1),
  /** Two sentences. */
  meaning: z
    .string()
    .regex(/[.]$/, 'end with a full stop')
    .max(meaningLimit, `at most ${meaningLimit} characters`),
  /** Slugs of related terms. */
  see: z.array(slugSchema).max(4),
  /** Topics in which to read on. */
  topics: z.array(slugSchema).max(3),
});

export type GlossaryTerm = z.infer<typeof glossaryTermSchema>;

/**
 * `content/glossary.yml` as a whole: beyond the single entries, every address and every form
 * belongs to one term, and every reference leads somewhere.
 * @param topics slugs that an entry may name.
 */
export function glossarySchema(topics: ReadonlySet<string>) {
  return z.array(glossaryTermSchema).superRefine((terms, context) => {
    const report = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const slugs = new Map<string, number>();
    const forms = new Map<string, string>();
    for (const [index, { slug, term, forms: written }] of terms.entries()) {
      if (slugs.has(slug)) report([index, 'slug'], `“${slug}” is another term’s address already`);
      slugs.set(slug, index);
      for (const [place, text] of written.entries()) {
        const key = text.toLowerCase().replaceAll('-', ' ');
        const taken = forms.get(key) ?? forms.get(key.replace(/s$/, ''));
        if (taken !== undefined)
          report([index, 'forms', place], `“${text}” is found as a form of “${taken}” already`);
        else forms.set(key, term);
      }
    }
    for (const [index, { slug, see, topics: named }] of terms.entries()) {
      for (const [place, other] of see.entries()) {
        if (!slugs.has(other)) report([index, 'see', place], `no term has the slug “${other}”`);
        if (other === slug) report([index, 'see', place], 'the term refers to itself');
      }
      for (const [place, topic] of named.entries()) {
        if (!topics.has(topic)) report([index, 'topics', place], `there is no topic “${topic}”`);
      }
    }
  });
}
