import type { PaperFrontMatter } from '../schema/paper.ts';

/** Longest name of a journal or of proceedings that tables and lists show whole. */
const longest = 64;

/**
 * Where a work came out, in a few words: the short name that its page gives, else the short name in
 * brackets at the end of the full title (“… on Machine Learning (ICML 2025)”), else the title of
 * its container up to a colon, cut where it is long.
 */
export function shortVenue(facts: PaperFrontMatter): string | undefined {
  const full = facts['container-title'] ?? facts['event-title'];
  if (facts.venue !== undefined || full === undefined) return facts.venue;
  const acronym = /\(([A-Z][\w@’'& -]{1,28})\)$/.exec(full)?.[1];
  if (acronym) return acronym;
  const main = full.split(/(?<=.{12}): /)[0] ?? full;
  return main.length <= longest ? main : `${main.slice(0, main.lastIndexOf(' ', longest))} …`;
}
