import type { Entry, Listing } from '../entry.ts';
import type { Damage } from './decode.ts';
import { newListing, quote } from './new-listing.ts';

/** Longer than any title. */
const longestTitle = 1000;
/** Longer than any abstract, also than those of whole reports. */
const longestAbstract = 100_000;

/**
 * Takes out the entries of a listing that no page can be made of: without a title, or with one that
 * is longer than any. An abstract that is longer than any is left out and noted; so is every line
 * whose bytes are no text.
 */
export function admitEntries(listing: Listing, source: string, damage: Damage[]): Listing {
  const admitted = newListing(source);
  for (const { line, fact, why } of listing.noted) admitted.note(line, fact, why);
  for (const entry of listing.entries) {
    const problem = problemOf(entry);
    if (problem) admitted.reject(entry.line, problem);
    else if (entry.abstract.length > longestAbstract) {
      const most = longestAbstract.toLocaleString('en');
      admitted.note(entry.line, 'abstract', `more than ${most} characters · left out · shorten it`);
      admitted.add({ ...entry, abstract: '' });
    } else admitted.add(entry);
  }
  const isRead = listing.entries.length + listing.wanted.length > 0;
  for (const { line, reason } of damage) {
    if (isRead) admitted.note(line, 'text', reason);
    else admitted.reject(line, reason);
  }
  const { entries, rejected, noted } = admitted.finish();
  return {
    entries,
    wanted: listing.wanted,
    rejected: [...listing.rejected, ...rejected].sort((a, b) => a.line - b.line),
    noted,
  };
}

function problemOf({ title }: Entry): string | undefined {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(title)) return 'no title · give the entry one';
  if (title.length <= longestTitle) return undefined;
  const what = `a title of ${title.length} characters (${quote(title)})`;
  return `${what} · ${longestTitle} are the most · check the file's structure`;
}
