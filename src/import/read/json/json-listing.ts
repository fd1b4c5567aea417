import type { Listing } from '../../entry.ts';
import { addWork, type RawWork } from '../add-work.ts';
import { newListing, quote } from '../new-listing.ts';
import type { NoteFact } from '../raw-facts.ts';
import { jsonRecords, parseJson } from './json-records.ts';
import { type JsonObject, objectOf, textOf } from './json-value.ts';

/** How the records of one kind of JSON are read. */
export interface JsonFormat {
  /** The work of a record; odd members are noted, they never refuse it. */
  read(record: JsonObject, note: NoteFact): RawWork;
  /** True for members that are read, and for those that tell nothing of the work. */
  knows(member: string): boolean;
}

/** Reads a JSON listing record by record; one that cannot be read is rejected, the others stay. */
export function parseJsonListing(text: string, source: string, format: JsonFormat): Listing {
  const listing = newListing(source);
  for (const item of jsonRecords(text)) {
    const { line } = item;
    if ('problem' in item) {
      listing.reject(line, item.problem);
      continue;
    }
    listing.attempt(line, () => {
      const value = parseJson(item.source);
      const record = objectOf(value);
      if (!record) {
        const what = value === undefined ? 'not valid JSON' : 'no record';
        listing.reject(line, `${what} (${quote(item.source)}) · mend it`);
        return;
      }
      for (const [member, content] of Object.entries(record)) {
        if (!format.knows(member) && saysSomething(content)) listing.unplaced(line, member);
      }
      addWork(listing, line, format.read(record, listing.noteAt(line)));
    });
  }
  return listing.finish();
}

function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  const object = objectOf(value);
  if (object) return Object.values(object).some(saysSomething);
  return textOf(value) !== undefined || value === true;
}
