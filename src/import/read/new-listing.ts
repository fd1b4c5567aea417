import type { Entry, Listing } from '../entry.ts';
import type { NoteFact } from './facts.ts';

/** A listing while it is being read. */
export interface NewListing {
  add(entry: Omit<Entry, 'source'>): void;
  want(id: string, line: number): void;
  reject(line: number, reason: string): void;
  note(line: number, fact: string, why: string): void;
  /** Notes facts of the entry that starts at a line. */
  noteAt(line: number): NoteFact;
  finish(): Listing;
}

/**
 * Collects what a reader finds in one file; every place that could not be read is named.
 * @param source file name, which every entry and every message carries.
 */
export function newListing(source: string): NewListing {
  const listing: Listing = { entries: [], wanted: [], rejected: [], noted: [] };
  const note = (line: number, fact: string, why: string) =>
    void listing.noted.push({ file: source, line, fact, why });
  return {
    add: (entry) => void listing.entries.push({ ...entry, source }),
    want: (id, line) => void listing.wanted.push({ id, source, line }),
    reject: (line, reason) => void listing.rejected.push({ file: source, line, reason }),
    note,
    noteAt: (line) => (fact, why) => note(line, fact, why),
    finish() {
      listing.rejected.sort((a, b) => a.line - b.line);
      return listing;
    },
  };
}

/** The start of a text, to tell a person which one is meant. */
export function quote(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `“${line.slice(0, 57).trimEnd()}…”` : `“${line}”`;
}
