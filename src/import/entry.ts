import type { PaperFrontMatter } from '../schema/paper.ts';

/** What some listings know about a paper besides title and abstract. */
export type PaperFacts = Pick<
  PaperFrontMatter,
  'authors' | 'published' | 'arxiv' | 'doi' | 'venue' | 'code'
>;

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
}

/** A paper of which a listing gives only the arXiv id; `npm run enrich` asks for the rest. */
export interface WantedPaper {
  arxiv: string;
  source: string;
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
  wanted: WantedPaper[];
  rejected: Rejection[];
}

/** What a file was taken for. */
export interface ReadFile {
  file: string;
  format: string;
  /** Papers read from it, with and without text. */
  entries: number;
}
