import type { Listing } from '../../entry.ts';
import { addWork } from '../add-work.ts';
import { type NewListing, newListing, quote } from '../new-listing.ts';
import { type Candidate, plainText, readCandidates } from './candidates.ts';
import { type LeftOut, leftOut } from './left-out.ts';
import { linksOf } from './links.ts';
import { markdownChunks } from './markdown-chunks.ts';
import { hasId, type ItemWork, readItem, readWork } from './read-item.ts';
import { readTable } from './read-table.ts';
import type { Run } from './runs.ts';
import { firstWords } from './title.ts';

/** Signs that text may be a list in Markdown, so that it is worth parsing. */
const listSign = /^\s*(?:[-*+]|\d{1,4}[.)])\s+\S|\]\(\S|^\s*\|.*\|\s*$|<(?:a|li|td)[\s>]|^\*\*/m;
/** How web pages, XML and JSON start, and what only reStructuredText has. */
const otherSign =
  /^\s*(?:<(?:!doctype|html|head|\?xml|opml|rss|feed)\b|\{|\[\s*[{"])|\n\.\. (?:_|\[|\w+::)/i;
/** Where a list's first paper stands, if it has one. */
const recognizedWithin = 300_000;

/** True for Markdown of which an item, a row or a block is surely about a paper. */
export function looksLikeReadingList(text: string): boolean {
  const start = text.slice(0, recognizedWithin);
  if (otherSign.test(start) || !listSign.test(start)) return false;
  for (const chunk of markdownChunks(start, () => {})) {
    const listing = newListing('');
    for (const group of groupsOf(readCandidates(chunk.text, chunk.line))) {
      readGroup(group, listing, leftOut());
    }
    const { entries, wanted } = listing.finish();
    if (entries.length + wanted.length > 0) return true;
  }
  return false;
}

/**
 * Reads a reading list in Markdown: bullets, numbered and nested items, tables, blocks of lines, bare
 * addresses. What is about no paper is told in sums, with its lines; what should be a paper and cannot
 * be read is rejected.
 */
export function parseReadingList(text: string, source: string): Listing {
  const listing = newListing(source);
  const others = leftOut();
  const definitions = definitionsOf(text);
  const tooWild = (line: number) =>
    listing.reject(line, 'longer, or with more brackets, than any item · write shorter lines');
  for (const chunk of markdownChunks(text, tooWild)) {
    listing.attempt(chunk.line, () => {
      const whole = withDefinitions(chunk.text, definitions);
      for (const group of groupsOf(readCandidates(whole, chunk.line))) {
        readGroup(group, listing, others);
      }
    });
  }
  others.tell(listing);
  return listing.finish();
}

/** What stands below one heading: the sure papers tell what the other items are likely to be. */
function groupsOf(candidates: Candidate[]): Candidate[][] {
  return [...Map.groupBy(candidates, ({ section }) => section).values()];
}

function readGroup(group: Candidate[], listing: NewListing, others: LeftOut): void {
  const read = group.map((candidate) => {
    if (candidate.kind === 'table') {
      readTable(candidate, listing, others);
      return undefined;
    }
    const { line, runs } = candidate;
    const works = candidate.kind === 'item' ? readItem(runs) : readBlock(runs, candidate.heading);
    return { line, runs, kind: candidate.kind, works };
  });
  const found = read.filter((item) => item !== undefined);
  const items = found.filter(({ kind }) => kind === 'item');
  const sure = items.filter(({ works }) => works.some(({ isPaper }) => isPaper === 'sure')).length;
  const isMostlyPapers = sure > 1 && sure * 2 >= items.length;
  for (const { line, runs, kind, works } of found) {
    const papers = works.filter((work) => isTaken(work, isMostlyPapers));
    for (const work of papers) addItem(work, runs, line, listing);
    if (papers.length === 0) others.add(line, kind, linksOf(runs));
  }
}

function isTaken({ isPaper, title = '' }: ItemWork, isMostlyPapers: boolean): boolean {
  return (
    isPaper === 'sure' || (isPaper === 'likely' && isMostlyPapers && /\S+\s+\S+\s+\S/.test(title))
  );
}

function addItem(work: ItemWork, runs: Run[], line: number, listing: NewListing): void {
  listing.attempt(line, () => {
    if (work.links.some(({ target }) => target === 'file')) {
      listing.unplaced(line, 'link to a file beside the list');
    }
    const title = work.title ?? (hasId(work) ? undefined : firstWords(runs));
    if (title === undefined && !hasId(work)) {
      listing.reject(line, `no title (${quote(plainText(runs))}) · write [Title](address)`);
      return;
    }
    addWork(listing, line, { ...work, title });
    // Of two parts or versions in one item each is a paper of its own.
    const [, ...further] = new Set([work.facts.arxiv].flat());
    for (const id of further) if (id) listing.want(String(id), line);
  });
}

/**
 * The works of text between lists: of a block whose lines are a title, authors, a venue and links; of
 * lines that each start with a title; of links below a heading that is their title. Prose has none.
 */
function readBlock(runs: Run[], heading: string): ItemWork[] {
  const works = readItem(runs).filter(({ isPaper }) => isPaper === 'sure');
  const [first] = works;
  if (first?.title !== undefined && isTitled(first, runs)) return works;
  const isOnlyLinks = plainText(runs.filter(({ url }) => url === undefined)).length < 20;
  const isBelowTitle = heading.split(' ').length > 2 && isOnlyLinks;
  return isBelowTitle ? [readWork(runs, heading)].filter(({ isPaper }) => isPaper === 'sure') : [];
}

/** True for a title that is marked and stands at the start, and for one with its authors and date. */
function isTitled({ title = '', by, facts }: ItemWork, runs: Run[]): boolean {
  if (by === 'place') return Boolean(facts.authors?.length) && facts.published !== undefined;
  // Behind names a title is marked by more than a link, as prose has links.
  return by !== 'link' || plainText(runs).indexOf(title.slice(0, 20)) < 30;
}

/** Addresses of reference links, `[1]: https://…`, wherever they stand in the file. */
function definitionsOf(text: string): Map<string, string> {
  const lines = text.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:\s*<?([^\s<>]+)>?.*$/gm);
  return new Map([...lines].map(([line, label = '']) => [label.toLowerCase(), line]));
}

/** A chunk with the definitions that it uses. */
function withDefinitions(chunk: string, definitions: Map<string, string>): string {
  if (definitions.size === 0) return chunk;
  const used = new Set(
    [...chunk.matchAll(/\[([^[\]\n]{1,200})\]/g)].map(([, label = '']) => label.toLowerCase()),
  );
  const lines = [...used]
    .map((label) => definitions.get(label))
    .filter((line) => line !== undefined);
  return lines.length > 0 ? `${chunk}\n\n${lines.join('\n')}\n` : chunk;
}
