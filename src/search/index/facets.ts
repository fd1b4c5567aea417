import type { SearchCollection, SearchDocument } from '../documents.ts';
import { type AuthorEntry, readAuthors, storeAuthors } from './author-entries.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** By what results can be narrowed down, column by column; papers are numbered newest first. */
export interface Facets {
  /** The topics of each paper as places in the list of topics, its own first. */
  topics: number[][];
  /** Each paper's year as a place in `years`, or −1. */
  year: Int16Array;
  years: string[];
  /** Each paper's venue as a place in `venues`, or −1. */
  venue: Int16Array;
  venues: string[];
  code: Uint8Array;
  /** Whether readers wrote notes. */
  notes: Uint8Array;
  /** The authors of each paper as places in `authors`. */
  author: number[][];
  authors: AuthorEntry[];
  /** Each paper's kind of work as a place in `kinds`, or −1. */
  kind: Int16Array;
  kinds: { value: string; label: string }[];
}

/** Reads the columns off the documents. */
export function collectFacets({
  papers,
  topics,
  authors,
  kinds: labels,
}: SearchCollection): Facets {
  const topicPlaces = placesOf(topics.map(({ slug }) => slug));
  const authorPlaces = placesOf(authors.map(({ slug }) => slug));
  const years = distinct(papers.map(yearOf)).reverse();
  const kinds = distinct(papers.map(({ kind }) => kind));
  const venues = distinct(papers.map(({ venue }) => venueSeries(venue)));
  return {
    topics: papers.map((paper) => paper.topics.map((topic) => topicPlaces.get(topic) ?? -1)),
    year: Int16Array.from(papers, (paper) => years.indexOf(yearOf(paper))),
    years,
    venue: Int16Array.from(papers, ({ venue }) => venues.indexOf(venueSeries(venue))),
    venues,
    code: Uint8Array.from(papers, ({ hasCode }) => (hasCode ? 1 : 0)),
    notes: Uint8Array.from(papers, ({ hasNotes }) => (hasNotes ? 1 : 0)),
    author: papers.map(({ by }) => by.flatMap((slug) => authorPlaces.get(slug) ?? [])),
    authors,
    kind: Int16Array.from(papers, ({ kind }) => kinds.indexOf(kind)),
    kinds: kinds.map((value) => ({ value, label: labels[value] ?? value })),
  };
}

/** A venue without year, number and brackets: “ICML 2023” and “ICML 2024” are one to filter by. */
export function venueSeries(venue: string): string {
  return venue
    .replace(/\(.*\)/g, ' ')
    .replace(/(?:'\d\d|\b(?:19|20)\d\d)\b|\b\d+(?:st|nd|rd|th)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ \d+ ?$/, '')
    .trim();
}

export function writeFacets(writer: ByteWriter, facets: Facets): void {
  const { topics, year, years, venue, venues, code, notes, author, authors, kind, kinds } = facets;
  writer.text(JSON.stringify({ years, venues, kinds, authors: storeAuthors(authors) }));
  writer.number(topics.length);
  writeLists(writer, topics);
  writeLists(writer, author);
  for (const column of [year, venue, kind]) for (const place of column) writer.number(place + 1);
  for (const column of [code, notes]) for (const flag of column) writer.byte(flag);
}

export function readFacets(reader: ByteReader): Facets {
  const { authors, ...named }: StoredNames = JSON.parse(reader.text());
  const papers = reader.number();
  const topics = readLists(reader, papers);
  const author = readLists(reader, papers);
  const column = () => Int16Array.from({ length: papers }, () => reader.number() - 1);
  const [year, venue, kind] = [column(), column(), column()];
  const flags = () => Uint8Array.from({ length: papers }, () => reader.byte());
  const [code, notes] = [flags(), flags()];
  return {
    ...named,
    authors: readAuthors(authors),
    topics,
    author,
    year,
    venue,
    kind,
    code,
    notes,
  };
}

/** What stands in the index as text. */
interface StoredNames extends Pick<Facets, 'years' | 'venues' | 'kinds'> {
  authors: ReturnType<typeof storeAuthors>;
}

function writeLists(writer: ByteWriter, lists: number[][]): void {
  for (const list of lists) writer.number(list.length);
  for (const place of lists.flat()) writer.number(place);
}

function readLists(reader: ByteReader, count: number): number[][] {
  const lengths = Array.from({ length: count }, () => reader.number());
  return lengths.map((length) => Array.from({ length }, () => reader.number()));
}

function placesOf(slugs: string[]): Map<string, number> {
  return new Map(slugs.map((slug, place) => [slug, place]));
}

function yearOf({ published }: SearchDocument): string {
  return published.slice(0, 4);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].filter(Boolean).sort();
}
