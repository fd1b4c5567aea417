import { readArxivId } from '../../../identifiers/arxiv.ts';
import { readDoi } from '../../../identifiers/doi.ts';
import { readPmid } from '../../../identifiers/pmid.ts';
import type { RawWork } from '../add-work.ts';
import type { RawFacts } from '../raw-facts.ts';
import { readAppearance } from './appearance.ts';
import { type ItemFacts, readItemFacts } from './item-facts.ts';
import { type ItemLink, isAddress, isLabel, linksOf, saysPaper, targetOf } from './links.ts';
import type { Run } from './runs.ts';
import { splitSegments } from './segments.ts';
import { textAround } from './text-around.ts';
import { findTitle, type TitledText } from './title.ts';

/** What an item says, and how surely it is about a paper. */
export interface ItemWork extends RawWork {
  links: ItemLink[];
  /** How its title was told from the rest; undefined where there is none, or it stands elsewhere. */
  by: TitledText['by'] | undefined;
  isPaper: 'sure' | 'likely' | 'no';
}

/** The papers of an item; one that lists several (“A (1981) and B (1990)”) tells of each. */
export function readItem(runs: Run[]): ItemWork[] {
  return splitPapers(runs).map((part) => readWork(part));
}

/** The work of one item, with its title if that stands elsewhere. */
export function readWork(runs: Run[], outerTitle?: string): ItemWork {
  const links = linksOf(runs);
  const found = outerTitle === undefined ? findTitle(runs) : undefined;
  const around = found ? `${found.before}\n${found.after}` : textAround(runs);
  const facts = readItemFacts([...splitSegments(around), ...runs.flatMap(readBadge)]);
  const title = outerTitle ?? found?.title;
  return {
    title,
    abstract: facts.abstract,
    facts: factsOf(facts, links),
    links,
    by: found?.by,
    isPaper: judge(facts, links, title === undefined ? undefined : (found?.by ?? 'place')),
  };
}

/**
 * An address of a paper is sure, whatever else an item says, and so are authors with a date or venue,
 * and a marked title with both. A title with a date or a link alone may be a tool's.
 */
function judge(
  { authors, date, venue }: ItemFacts,
  links: ItemLink[],
  by: TitledText['by'] | undefined,
): ItemWork['isPaper'] {
  const isAddressed = links.some(
    ({ label, target }) =>
      target === 'paper' || target === 'file' || (target !== 'inside' && saysPaper(label)),
  );
  if (isAddressed) return 'sure';
  if (by === undefined) return 'no';
  const isMarked = by !== 'place';
  const isLinked = by === 'link' && links.some(({ target }) => target === 'page');
  const isDated = date !== undefined;
  const isCited = authors.length > 0 && (isDated || venue !== undefined);
  const isWritten = isMarked && authors.length > 1 && (isLinked || by !== 'link');
  const isPlaced = isMarked && isDated && venue !== undefined;
  if (isCited || isWritten || isPlaced) return 'sure';
  return isLinked || isDated ? 'likely' : 'no';
}

function factsOf(found: ItemFacts, links: ItemLink[]): RawFacts {
  const { authors, venue, date, remarks, volume, issue, page } = found;
  const papers = links.filter(({ target }) => target === 'paper').map(({ url }) => url);
  const pages = links.filter(({ target }) => target === 'page');
  const named = pages.filter(({ label }) => saysPaper(label) || !isLabel(label));
  const arxiv = papers.map(readArxivId).filter((id) => id !== undefined);
  return {
    authors,
    published: date,
    ...placeOf(venue),
    volume,
    issue,
    page,
    arxiv,
    doi: papers.filter((url) => readDoi(url)),
    pmid: papers.map((url) => (/pubmed|pmid/i.test(url) ? readPmid(url) : undefined)).find(Boolean),
    url: papers.length > 0 ? papers : named.slice(0, 1).map(({ url }) => url),
    code: links.find(({ target }) => target === 'code')?.url,
    note: joinRemarks(remarks),
  };
}

/** A preprint and a thesis stand in no journal. */
function placeOf(venue = ''): RawFacts {
  if (/^(?:arxiv|preprint|(?:bio|med|chem)rxiv)\b/i.test(venue)) return { type: 'preprint' };
  const [, genre, school] = /^(\S+(?: thesis| dissertation))(?:,\s*(.+))?$/i.exec(venue) ?? [];
  return genre ? { type: 'thesis', genre, publisher: school } : { 'container-title': venue };
}

/** True for a work that can be asked for by its id. */
export function hasId({ facts: { arxiv, doi, pmid } }: RawWork): boolean {
  return [arxiv, doi, pmid].flat().some((id) => id !== undefined && id !== null && id !== '');
}

/** Sentences one after the other, other remarks with a semicolon between. */
function joinRemarks(remarks: string[]): string | undefined {
  const joined = remarks.map((remark) => (/[.?!:,]$/.test(remark) ? `${remark} ` : `${remark}; `));
  return joined.join('').replace(/[;\s]+$/, '') || undefined;
}

/** Venue of a badge: https://img.shields.io/badge/Conference-ICML'23-blue */
function readBadge({ source = '' }: Run): string[] {
  const badge = /\/badge\/(?:conference|venue|journal|publish\w*|accepted)[-_]+([^-/?]+)/i.exec(
    source,
  );
  try {
    const text = decodeURIComponent(badge?.[1] ?? '').replace(/_/g, ' ');
    return readAppearance(text) ? [text] : [];
  } catch {
    return [];
  }
}

/** The runs of each of several papers in one item: where a further title is linked to a paper. */
function splitPapers(runs: Run[]): Run[][] {
  const starts = runs.flatMap((run, index) => (isTitleLink(run) ? [index] : []));
  const [first = 0, ...further] = starts;
  const parts: Run[][] = [];
  let start = 0;
  let last = first;
  for (const index of further) {
    const isSame = runs[index]?.url === runs[last]?.url;
    const between = textAround(runs.slice(last + 1, index));
    if (isSame || (between.match(/\S+/g)?.length ?? 0) > 8) continue;
    parts.push(runs.slice(start, index));
    start = index;
    last = index;
  }
  return [...parts, runs.slice(start)];
}

function isTitleLink({ url, text, source }: Run): boolean {
  if (url === undefined || source !== undefined || isLabel(text) || isAddress(text)) return false;
  const target = targetOf(url);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const isDated = /\((?:1[5-9]|20)\d\d\)$/.test(text);
  return (target === 'paper' || target === 'file') && words >= 4 && !isDated;
}
