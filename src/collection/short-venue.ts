import type { PaperFrontMatter } from '../schema/paper.ts';

/** Longest name of a journal or of proceedings that tables and lists show whole. */
const longest = 64;

/**
 * Where a work came out, in a few words: the short name that its page gives, else the short name in
 * brackets at the end of the full title (“… on Fermentation (ICF 2025)”), else the title of
 * its container up to a colon, cut where it is long. Of a journal the title is shown and not its
 * abbreviation, which only some listings have.
 */
export function shortVenue(facts: PaperFrontMatter): string | undefined {
  const full = facts['container-title'] ?? facts['event-title'];
  if (full === undefined) return facts.venue;
  if (facts.venue !== undefined && !isAbbreviation(facts.venue, full)) return facts.venue;
  const acronym = /\(([A-Z][\w@’'& -]{1,28})\)$/.exec(full)?.[1];
  if (acronym) return acronym;
  const main = full.split(/(?<=.{12}): /)[0] ?? full;
  return main.length <= longest ? main : `${main.slice(0, main.lastIndexOf(' ', longest))} …`;
}

/** True for “Mod. China” of “Modern China”: each word begins one of the title's, in their order. */
function isAbbreviation(short: string, full: string): boolean {
  const words = full.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  let at = 0;
  return short
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .every((part) => {
      at = words.findIndex((word, index) => index >= at && word.startsWith(part)) + 1;
      return at > 0;
    });
}
