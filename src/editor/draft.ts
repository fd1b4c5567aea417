import { z } from 'astro/zod';
import { pagePatch, withPatch } from './page-patch.ts';

/** Changes that nobody has handed over yet, as a browser keeps them. */
export const draftSchema = z.strictObject({
  /** The page as it was when they were begun. */
  original: z.string(),
  text: z.string(),
  /** When they were written last. */
  saved: z.iso.datetime(),
});

export type StoredDraft = z.infer<typeof draftSchema>;

/** A page with changes that somebody began earlier. */
export interface TakenUp {
  original: string;
  text: string;
  /**
   * - `restored`: the page is as it was then;
   * - `carried`: it has changed since, and the changes were put into what it is now;
   * - `clashing`: it has changed since in the same lines, and the changes are those of the old page.
   */
  how: 'restored' | 'carried' | 'clashing';
}

/**
 * Puts earlier changes into a page as it is now.
 * @returns undefined where nothing of them is left to do: the page has them.
 */
export function takeUp({ original, text }: StoredDraft, current: string): TakenUp | undefined {
  if (text === current || text === original) return undefined;
  if (original === current) return { original, text, how: 'restored' };
  const carried = withPatch(current, pagePatch('page.md', original, text));
  return carried === undefined
    ? { original, text, how: 'clashing' }
    : { original: current, text: carried, how: 'carried' };
}
