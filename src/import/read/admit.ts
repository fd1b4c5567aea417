import type { Entry, Listing } from '../entry.ts';
import type { Damage } from './decode.ts';
import { newListing, quote } from './new-listing.ts';

/** Longer than any title (the longest of the first five listings has 164 characters). */
const longestTitle = 1000;
/** Longer than any abstract (arXiv allows 1,920 characters). */
const longestAbstract = 20_000;

/**
 * Takes out the entries of a listing that no page can be made of: without a title, longer than
 * any paper's, or with bytes that are no text. The others stay.
 */
export function admitEntries(listing: Listing, source: string, damage: Damage[]): Listing {
  const admitted = newListing(source);
  for (const { line, reason } of listing.rejected) admitted.reject(line, reason);
  for (const entry of listing.entries) {
    const problem = problemOf(entry, damage);
    if (problem) admitted.reject(problem.line, problem.reason);
    else admitted.add(entry);
  }
  for (const { id, line } of listing.wanted) admitted.want(id, line);
  for (const { line, fact, why } of listing.noted) admitted.note(line, fact, why);
  const result = admitted.finish();
  const [first] = damage;
  const named =
    damage.length === 0 || result.rejected.some(({ reason }) => reason === first?.reason);
  if (first && !named) result.rejected.push({ file: source, ...first });
  return result;
}

function problemOf({ title, abstract, line }: Entry, damage: Damage[]): Damage | undefined {
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(title)) {
    return { line, reason: 'no title · give the entry one' };
  }
  if (title.length > longestTitle) {
    const what = `a title of ${title.length} characters (${quote(title)})`;
    return { line, reason: `${what} · ${longestTitle} are the most · check the file's structure` };
  }
  if (abstract.length > longestAbstract) {
    const what = `an abstract of more than ${longestAbstract} characters (${quote(title)})`;
    return { line, reason: `${what} · that is the most · shorten it` };
  }
  if (damage.length > 0 && /[\0\uFFFD]/.test(title + abstract)) {
    return damage.find((place) => place.line >= line) ?? { line, reason: 'bytes that are no text' };
  }
  return undefined;
}
