import type { Entry, Listing } from '../entry.ts';

/** So many rejected places of one file are named; of more only their number. */
const mostRejections = 1000;

/** A listing while it is being read. */
export interface NewListing {
  add(entry: Omit<Entry, 'source'>): void;
  want(arxiv: string, line: number): void;
  reject(line: number, reason: string): void;
  finish(): Listing;
}

/**
 * Collects what a parser finds in one file.
 * @param source file name, which every entry and every message carries.
 */
export function newListing(source: string): NewListing {
  const listing: Listing = { entries: [], wanted: [], rejected: [] };
  let unnamed = 0;
  let lastLine = 1;
  return {
    add: (entry) => void listing.entries.push({ ...entry, source }),
    want: (arxiv, line) => void listing.wanted.push({ arxiv, source, line }),
    reject(line, reason) {
      lastLine = line;
      if (listing.rejected.length < mostRejections) {
        listing.rejected.push({ file: source, line, reason });
      } else unnamed++;
    },
    finish() {
      listing.rejected.sort((a, b) => a.line - b.line);
      if (unnamed > 0) {
        const reason = `${unnamed} more places up to here · mend those above first`;
        listing.rejected.push({ file: source, line: lastLine, reason });
        unnamed = 0;
      }
      return listing;
    },
  };
}

/** The start of a text, to tell a person which one is meant. */
export function quote(text: string): string {
  const line = text.slice(0, 200).replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `“${line.slice(0, 57).trimEnd()}…”` : `“${line}”`;
}
