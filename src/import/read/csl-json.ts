import type { Listing } from '../entry.ts';
import { cslItem, readCslFacts, withoutMarkup } from './csl.ts';
import { parseJsonListing, someJsonItem } from './json-listing.ts';

/** True for an array of references, each with a type or with authors. */
export function looksLikeCslJson(text: string): boolean {
  return someJsonItem(
    text,
    ({ title, type, author, issued }) =>
      typeof title === 'string' &&
      (typeof type === 'string' || Array.isArray(author) || issued !== undefined),
  );
}

/** Reads CSL-JSON, as Zotero, Mendeley and others export it. */
export function parseCslJson(text: string, source: string): Listing {
  return parseJsonListing(text, source, {
    schema: cslItem,
    map: (item) => ({
      title: withoutMarkup(item.title),
      abstract: withoutMarkup(item.abstract ?? ''),
      facts: readCslFacts(item),
    }),
  });
}
