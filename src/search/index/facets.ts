import type { SearchDocument } from '../documents.ts';
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
}

/** Reads the columns off the documents. */
export function collectFacets(papers: SearchDocument[], topicSlugs: string[]): Facets {
  const years = distinct(papers.map(yearOf)).reverse();
  const venues = distinct(papers.map(({ venue }) => venueSeries(venue)));
  return {
    topics: papers.map(({ topics }) => topics.map((topic) => topicSlugs.indexOf(topic))),
    year: Int16Array.from(papers, (paper) => years.indexOf(yearOf(paper))),
    years,
    venue: Int16Array.from(papers, ({ venue }) => venues.indexOf(venueSeries(venue))),
    venues,
    code: Uint8Array.from(papers, ({ hasCode }) => (hasCode ? 1 : 0)),
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
  const { topics, year, years, venue, venues, code } = facets;
  writer.text(JSON.stringify({ years, venues }));
  writer.number(topics.length);
  for (const list of topics) writer.number(list.length);
  for (const topic of topics.flat()) writer.number(topic);
  for (const place of year) writer.number(place + 1);
  for (const place of venue) writer.number(place + 1);
  for (const flag of code) writer.byte(flag);
}

export function readFacets(reader: ByteReader): Facets {
  const { years, venues }: Pick<Facets, 'years' | 'venues'> = JSON.parse(reader.text());
  const papers = reader.number();
  const counts = Array.from({ length: papers }, () => reader.number());
  const topics = counts.map((count) => Array.from({ length: count }, () => reader.number()));
  const column = () => Int16Array.from({ length: papers }, () => reader.number() - 1);
  return {
    topics,
    year: column(),
    years,
    venue: column(),
    venues,
    code: Uint8Array.from({ length: papers }, () => reader.byte()),
  };
}

function yearOf({ published }: SearchDocument): string {
  return published.slice(0, 4);
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].filter(Boolean).sort();
}
