import { storedItemSchema, zoteroItemId } from '../../../schema/zotero-library.ts';
import type { Listing } from '../../entry.ts';
import { addWork } from '../add-work.ts';
import { readFacts } from '../facts.ts';
import { readCslItem } from '../json/csl-json.ts';
import { jsonRecords, parseJson } from '../json/json-records.ts';
import { newListing, quote } from '../new-listing.ts';
import { cslOfItem } from './item-csl.ts';

const opening = /^\uFEFF?\s*\{\s*"zotero"\s*:\s*"([^"\\]+)"/;

/** True for what an import of a Zotero library keeps of it. */
export function looksLikeZoteroLibrary(text: string): boolean {
  return opening.test(text.slice(0, 1000));
}

/**
 * Reads the items of a Zotero library as an import keeps them; each has an id by which it is known
 * again whatever its title becomes. What is said of them in CSL's words is read as CSL-JSON is.
 */
export function parseZoteroLibrary(text: string, source: string): Listing {
  const listing = newListing(source);
  const library = opening.exec(text.slice(0, 1000))?.[1] ?? '';
  if (!/"items"\s*:\s*\[\s*[^\s\]]/.test(text)) return listing.finish();
  for (const record of jsonRecords(text)) {
    const { line } = record;
    if ('problem' in record) {
      listing.reject(line, record.problem);
      continue;
    }
    listing.attempt(line, () => {
      const { data: item } = storedItemSchema.safeParse(parseJson(record.source));
      if (!item) {
        const what = `no item of Zotero (${quote(record.source)})`;
        listing.reject(line, `${what} · take the file back from version control, or import again`);
        return;
      }
      const { csl, unplaced } = cslOfItem(item);
      for (const field of unplaced) listing.unplaced(line, field);
      const note = listing.noteAt(line);
      const work = readCslItem(csl, note);
      if (!work.title) {
        addWork(listing, line, work);
        return;
      }
      listing.add({
        title: work.title,
        abstract: work.abstract ?? '',
        facts: readFacts(work.facts, note),
        line,
        id: zoteroItemId(library, item.key),
      });
    });
  }
  return listing.finish();
}
