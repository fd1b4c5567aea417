import type { Entry, Listing } from '../entry.ts';
import type { NoteFact } from './raw-facts.ts';

/** So many places of a file are named one by one; a file of nonsense has millions. */
const mostRejected = 100_000;

/** A listing while it is being read. */
export interface NewListing {
  add(entry: Omit<Entry, 'source'>): void;
  want(id: string, line: number): void;
  reject(line: number, reason: string): void;
  note(line: number, fact: string, why: string): void;
  /** Notes facts of the entry that starts at a line. */
  noteAt(line: number): NoteFact;
  /** Reads one record; where that fails the record is rejected, and the next can be read. */
  attempt(line: number, read: () => void): void;
  /** Tells of a field for which a page has no place: each is noted once, with its count. */
  unplaced(line: number, field: string): void;
  finish(): Listing;
}

/**
 * Collects what a reader finds in one file; every place that could not be read is named.
 * @param source file name, which every entry and every message carries.
 */
export function newListing(source: string): NewListing {
  const listing: Listing = { entries: [], wanted: [], rejected: [], noted: [] };
  const unplaced = new Map<string, { line: number; records: number }>();
  const note = (line: number, fact: string, why: string) =>
    void listing.noted.push({ file: source, line, fact, why });
  let unnamed = 0;
  const reject = (line: number, reason: string) => {
    if (listing.rejected.length < mostRejected) {
      listing.rejected.push({ file: source, line, reason });
    } else unnamed++;
  };
  return {
    add: (entry) => void listing.entries.push({ ...entry, source }),
    want: (id, line) => void listing.wanted.push({ id, source, line }),
    reject,
    note,
    noteAt: (line) => (fact, why) => note(line, fact, why),
    attempt(line, read) {
      try {
        read();
      } catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        reject(line, `cannot be read (${quote(what)}) · mend the record or leave it out`);
      }
    },
    unplaced(line, field) {
      const found = unplaced.get(field);
      if (found) found.records++;
      else unplaced.set(field, { line, records: 1 });
    },
    finish() {
      for (const [field, { line, records }] of unplaced) {
        const whose = records === 1 ? 'one record' : `${records} records`;
        note(line, field, `of ${whose} has no place on a page`);
      }
      unplaced.clear();
      listing.rejected.sort((a, b) => a.line - b.line);
      const last = listing.rejected.at(-1);
      if (last && unnamed > 0) {
        last.reason += ` · and ${unnamed.toLocaleString('en')} more places of this file`;
        last.more = unnamed;
        unnamed = 0;
      }
      listing.noted.sort((a, b) => a.line - b.line);
      return listing;
    },
  };
}

/** The start of a text, to tell a person which one is meant. */
export function quote(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `“${line.slice(0, 57).trimEnd()}…”` : `“${line}”`;
}
