import type { PaperFacts } from '../schema/paper.ts';

/** One title with its abstract, as a listing has it. */
export interface Entry {
  title: string;
  /** Empty where the listing has none. */
  abstract: string;
  facts: PaperFacts;
  /** File name of the listing, without folders. */
  source: string;
  /** Line of the entry, counted from 1. */
  line: number;
  /** Set where the format of the listing destroys the TeX of mathematics. */
  damagesMathematics?: true;
  /** What its library knows it by, whatever its title becomes: `zotero:groups/123/ABCD2345`. */
  id?: string;
}

/** A paper of which a listing gives only an id; `npm run enrich` asks for the rest. */
export interface WantedPaper {
  /** arXiv id as it is (`2410.14649`), other ids with their scheme: `doi:10.1000/182`, `pmid:31452104`. */
  id: string;
  source: string;
  line: number;
}

/** A place of a listing, or of a page, that could not be read. */
export interface Rejection {
  file: string;
  line: number;
  /** Counted from 1, where it is known. */
  column?: number;
  reason: string;
  /** Further places of the file that are too many to be named one by one. */
  more?: number;
}

/** How many places could not be read. */
export function countRejected(rejected: Rejection[]): number {
  return rejected.reduce((count, { more = 0 }) => count + 1 + more, 0);
}

/** A fact of an entry that was left out or kept in part, while the entry went in. */
export interface Note {
  file: string;
  line: number;
  /** Name of the fact as the listing has it. */
  fact: string;
  why: string;
}

/** What a reader found in one listing. */
export interface Listing {
  entries: Entry[];
  wanted: WantedPaper[];
  rejected: Rejection[];
  noted: Note[];
}

/** What a file was taken for. */
export interface ReadFile {
  file: string;
  format: string;
  /** Papers read from it, with and without text. */
  entries: number;
}
