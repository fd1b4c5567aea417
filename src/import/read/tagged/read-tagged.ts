import type { Listing } from '../../entry.ts';
import { addWork, type RawWork } from '../add-work.ts';
import { newListing } from '../new-listing.ts';
import {
  type RecordFields,
  recordFields,
  type TaggedRecord,
  type TaggedRecords,
} from './tagged-record.ts';

/** How the records of a tagged format are read. */
export interface TaggedFormat<Name extends string> {
  /** Which field a tag stands for, which can depend on the record's dialect. */
  names(record: TaggedRecord): ReadonlyMap<string, Name>;
  /** Tags that say something of the record in its database, nothing of the work. */
  ofTheDatabase?: ReadonlySet<string>;
  /** How a record is closed, where the format asks for it. */
  closing?: string;
  work(fields: RecordFields<Name>): RawWork;
}

/**
 * Reads records one by one: one that cannot be read keeps no other from being read. Tags that have
 * no place on a page, records that nothing closes and lines outside of records are noted.
 */
export function readTagged<Name extends string>(
  { records, unclosed, outside }: TaggedRecords,
  source: string,
  format: TaggedFormat<Name>,
): Listing {
  const listing = newListing(source);
  for (const record of records) {
    const { line } = record;
    listing.attempt(line, () => {
      const said = record.fields.filter(({ tag }) => !format.ofTheDatabase?.has(tag));
      const fields = recordFields({ line, fields: said }, format.names(record));
      addWork(listing, line, format.work(fields));
      for (const tag of fields.leftOver()) listing.unplaced(line, tag);
    });
  }
  for (const line of unclosed) {
    listing.note(line, 'record', `nothing closes it · add “${format.closing}” at its end`);
  }
  const [first] = outside;
  if (first !== undefined) {
    const lines = outside.length === 1 ? 'a line' : `${outside.length} lines`;
    listing.note(first, 'text', `${lines} outside of records, left out`);
  }
  return listing.finish();
}
