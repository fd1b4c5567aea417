/** One title with its abstract, as a listing has it. */
export interface Entry {
  title: string;
  abstract: string;
  /** File name of the listing, without folders. */
  source: string;
  /** Line of the title, counted from 1. */
  line: number;
}

/** A place of a listing that could not be read as an entry. */
export interface Rejection {
  file: string;
  line: number;
  reason: string;
}

/** What a parser found in one listing. */
export interface Listing {
  entries: Entry[];
  rejected: Rejection[];
}
