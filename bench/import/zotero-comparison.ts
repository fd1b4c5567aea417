import { cleanEntry } from '../../src/import/clean/clean-entry.ts';
import type { Listing } from '../../src/import/entry.ts';
import type { ZoteroItem } from './zotero-cases.ts';
import {
  type ComparedField,
  comparedFields,
  type Fields,
  fieldsOfEntry,
  fieldsOfItem,
  isSame,
} from './zotero-fields.ts';

/** One field of one item: what Zotero has and what was read. */
export interface Comparison {
  field: ComparedField;
  /** Title of the item, to find it by. */
  of: string;
  expected: string[];
  found: string[];
  verdict: 'right' | 'wrong' | 'beyond';
}

const nothing: Fields = { title: [], authors: [], year: [], doi: [], container: [] };

/**
 * Compares a listing with the items that Zotero makes of the same text, field by field. Fields of
 * which Zotero has nothing are `beyond`: they count neither as right nor as wrong.
 */
export function compareWithZotero(listing: Listing, items: ZoteroItem[]): Comparison[] {
  const entries = alignedEntries(listing, items);
  return items.flatMap((item, at) => {
    const expected = fieldsOfItem(item);
    const found = entries[at] ?? nothing;
    return comparedFields.flatMap((field): Comparison[] => {
      const pair = { field, expected: expected[field], found: found[field] };
      const of = expected.title[0] ?? found.title[0] ?? item.itemType;
      if (pair.expected.length === 0 && pair.found.length === 0) return [];
      if (pair.expected.length === 0) return [{ ...pair, of, verdict: 'beyond' }];
      const same = isSame(field, pair.expected, pair.found);
      return [{ ...pair, of, verdict: same ? 'right' : 'wrong' }];
    });
  });
}

/** For each item the entry of the same place, or where places do not fit, of the same title. */
function alignedEntries(listing: Listing, items: ZoteroItem[]): (Fields | undefined)[] {
  const places = [...listing.entries, ...listing.rejected].sort((a, b) => a.line - b.line);
  const fields = places.map((place) =>
    'reason' in place ? undefined : fieldsOfEntry(cleanEntry(place)),
  );
  if (places.length === items.length) return fields;
  const rest = fields.filter((found) => found !== undefined);
  return items.map((item) => {
    const { title } = fieldsOfItem(item);
    const at = rest.findIndex((found) => isSame('title', title, found.title));
    return at < 0 ? undefined : rest.splice(at, 1)[0];
  });
}
