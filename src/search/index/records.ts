import type { SearchDocument } from '../documents.ts';

/** What results show of a paper, besides its text. */
export interface BriefRecord {
  slug: string;
  title: string;
  summary: string;
  /** Sentences of the abstract that stand for a summary. */
  gist?: string;
  /** Whether the summary is a draft that nobody has accepted. */
  isDraft?: boolean;
  authors: string[];
  published: string;
  venue: string;
  hasCode: boolean;
  /** Tag of its language where it is not that of the site, or empty. */
  language: string;
}

/** So many papers share a file: one is little to fetch, and few files hold all papers. */
export const recordsPerFile = 500;

/** What results show of all papers in their order, a file for each so many of them. */
export function writeRecords(papers: SearchDocument[]): Uint8Array[] {
  const records = papers.map(({ hasCode, isDraft, gist, ...paper }): BriefRecord => {
    const { slug, title, summary, authors, published, venue, language } = paper;
    const more = { ...(gist !== '' && { gist }), ...(isDraft && { isDraft }) };
    return { slug, title, summary, ...more, authors, published, venue, hasCode, language };
  });
  const count = Math.ceil(records.length / recordsPerFile);
  return Array.from({ length: count }, (_, file) => {
    const some = records.slice(file * recordsPerFile, (file + 1) * recordsPerFile);
    return new TextEncoder().encode(JSON.stringify(some));
  });
}

/** Reads a file that `writeRecords` wrote. */
export function readRecords(bytes: Uint8Array): BriefRecord[] {
  return JSON.parse(new TextDecoder().decode(bytes));
}
