import type { CollectionEntry } from 'astro:content';
import type { Segment } from '../mathematics/segment.ts';
import { parseTitle } from '../mathematics/title.ts';
import { segmentsToText } from '../mathematics/to-text.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';

/** A paper as the site shows it. */
export interface Paper {
  slug: string;
  /** The folder's topic first, then the further ones, each once. */
  topics: [string, ...string[]];
  title: Segment[];
  /** The title as plain Unicode text. */
  titleText: string;
  facts: PaperFrontMatter;
  /** The page's Markdown: abstract, then notes. */
  body: string;
}

export function toPaper(entry: CollectionEntry<'papers'>): Paper {
  const { folder, ...facts } = entry.data;
  const title = parseTitle(facts.title);
  const further = (facts.topics ?? []).filter((topic) => topic !== folder);
  return {
    slug: entry.id,
    topics: [folder, ...new Set(further)],
    title,
    titleText: segmentsToText(title),
    facts,
    body: entry.body ?? '',
  };
}

/** The year of the first public version, where it is known. */
export function paperYear(paper: Paper): string | undefined {
  return paper.facts.published?.slice(0, 4);
}

/** Newest first, those without a date last; within a month by title. */
export function byDate(a: Paper, b: Paper): number {
  const [dateA, dateB] = [a.facts.published ?? '', b.facts.published ?? ''];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.titleText.localeCompare(b.titleText, 'en');
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** “October 2024” for `2024-10`. */
export function formatMonth(published: string): string {
  return `${months[Number(published.slice(5)) - 1]} ${published.slice(0, 4)}`;
}

/** “A. First, B. Second and 3 others”; all names where there are few. */
export function shortAuthors(authors: string[], most = 3): string {
  if (authors.length <= most + 1) return authors.join(', ');
  return `${authors.slice(0, most).join(', ')} and ${authors.length - most} others`;
}
