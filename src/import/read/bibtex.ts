import type { Listing } from '../entry.ts';
import { type CountedNotes, countedNotes } from './bibtex/counted-notes.ts';
import { nameFields, readEntry } from './bibtex/entry-facts.ts';
import type { BibtexRecord } from './bibtex/fields.ts';
import { attemptBibtex, openBibtex } from './bibtex/file.ts';
import { type NameReader, nameReader } from './bibtex/names.ts';
import { whyNoWork } from './bibtex/no-work.ts';
import { takenFields } from './bibtex/taken-fields.ts';
import { isUnknownType } from './bibtex/types.ts';
import { readFacts } from './facts.ts';
import { type NewListing, newListing } from './new-listing.ts';

/** Records whose names are read in one go. */
const batchLength = 200;

/**
 * Reads BibTeX and BibLaTeX, record by record: one that cannot be read is named by its line and
 * takes no other with it. Records that only lend their fields to others are no papers.
 */
export function parseBibtex(text: string, source: string): Listing {
  const listing = newListing(source);
  const notes = countedNotes();
  const names = nameReader();
  const file = openBibtex(text, listing, notes);
  for (let start = 0; start < file.blocks.length; start += batchLength) {
    const works: BibtexRecord[] = [];
    for (const block of file.blocks.slice(start, start + batchLength)) {
      attemptBibtex(listing, block.line, () => {
        const record = file.read(block);
        const why = whyNoWork(record, file.hasParts(record.key));
        if (why === undefined) works.push(record);
        else
          notes.count(block.line, `@${block.type}`, (times) => `${why} · ${times} without a page`);
      });
    }
    names.prepare(works.flatMap(({ fields }) => nameFields.map((name) => fields.get(name) ?? '')));
    for (const work of works) {
      attemptBibtex(listing, work.line, () => addWork(work, names, listing, notes));
    }
  }
  notes.finish(listing.note);
  return listing.finish();
}

function addWork(
  { line, type, key, fields }: BibtexRecord,
  names: NameReader,
  listing: NewListing,
  notes: CountedNotes,
): void {
  if (isUnknownType(type)) notes.count(line, `@${type}`, unknownType);
  const taken = takenFields(fields);
  const { title, abstract, facts } = readEntry(type, taken, names.read);
  if (title === '') {
    listing.reject(line, 'no title · give the record one');
    return;
  }
  for (const field of taken.leftOver()) listing.unplaced(line, field);
  // Numbers are a program's: nobody cites by them.
  const citationKey = /^\d+$/.test(key) ? undefined : key;
  const known = readFacts({ ...facts, 'citation-key': citationKey }, listing.noteAt(line));
  listing.add({ title, abstract, facts: known, line });
}

function unknownType(times: number): string {
  const records = times === 1 ? 'one record is' : `${times} records are`;
  return `is no type that is known · ${records} read without a kind of work`;
}
