import { paperSchema } from '../../schema/paper.ts';
import type { PaperFacts } from '../entry.ts';
import { monthOfArxivId, readArxivId } from './arxiv-id.ts';

/** Facts in the words of a listing, whatever their form. */
export interface RawFacts {
  /** Id or address at arXiv. */
  arxiv?: string | undefined;
  authors?: string[] | undefined;
  /** A date that starts with its year: 2024-10-18, 2024/10, 2024. */
  published?: string | undefined;
  doi?: string | undefined;
  venue?: string | undefined;
  code?: string | undefined;
}

const shape = paperSchema.shape;

/**
 * Facts in the form of a page's front matter. What does not fit there (a year without a month, an
 * address that is none) is left out: unknown facts are not invented.
 */
export function readFacts(raw: RawFacts): PaperFacts {
  const arxiv = readArxivId(raw.arxiv ?? '') ?? readArxivId(raw.doi ?? '');
  const facts: PaperFacts = {};
  const authors = shape.authors.safeParse(raw.authors?.map(oneLine).filter((name) => name !== ''));
  if (authors.data && authors.data.length > 0) facts.authors = authors.data;
  const published = shape.published.safeParse(arxiv ? monthOfArxivId(arxiv) : month(raw.published));
  if (published.data) facts.published = published.data;
  if (arxiv) facts.arxiv = arxiv;
  const doi = shape.doi.safeParse(bareDoi(raw.doi));
  if (doi.data && !readArxivId(doi.data)) facts.doi = doi.data;
  const venue = shape.venue.safeParse(oneLine(raw.venue ?? ''));
  if (venue.data && !/\barxiv\b|\bcorr\b/i.test(venue.data)) facts.venue = venue.data;
  const code = shape.code.safeParse(raw.code);
  if (code.data) facts.code = code.data;
  return facts;
}

function month(date = ''): string | undefined {
  const [, year, number] = /^(\d{4})[-/](\d{1,2})(?!\d)/.exec(date.trim()) ?? [];
  return year && number ? `${year}-${number.padStart(2, '0')}` : undefined;
}

function bareDoi(doi = ''): string | undefined {
  const bare = doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return bare === '' ? undefined : bare;
}

function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFD]/gu, '')
    .normalize('NFC')
    .trim()
    .slice(0, 500);
}
