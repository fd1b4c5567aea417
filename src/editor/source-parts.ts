import { z } from 'astro/zod';

/** A page's file as the editor fetches it. */
export interface PageFileSource {
  /** Below the content folder, such as `papers/bread/rye.md`. */
  path: string;
  source: string;
  /** Language tag of the paper, where it is known. */
  language?: string | undefined;
}

/** So many pages are in one file, about: few files, and none that is long to fetch. */
const pagesPerPart = 24;

/** A part of all page files, by the file names of their papers. */
export const sourcePartSchema = z.record(
  z.string(),
  z.strictObject({ path: z.string(), source: z.string(), language: z.string().optional() }),
);

/** How many parts there are of so many pages. */
export function countParts(pages: number): number {
  return Math.max(1, Math.ceil(pages / pagesPerPart));
}

/** In which part the page of a paper is: the FNV-1a hash of its name spreads them evenly. */
export function partOf(slug: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < slug.length; at++) {
    hash = Math.imul(hash ^ slug.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash % parts;
}

/**
 * Address of a part below the home page. It says how many there are: a page of an earlier build asks
 * for none that holds other papers.
 */
export function partName(part: number, parts: number): string {
  return `${part + 1}-of-${parts}`;
}
