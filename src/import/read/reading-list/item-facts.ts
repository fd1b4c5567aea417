import { readNameList } from '../fields/name-list.ts';
import type { RawName } from '../raw-facts.ts';
import { readAppearance } from './appearance.ts';
import { isLabel } from './links.ts';
import { readCitation, readNames } from './names-in-text.ts';
import type { Run } from './runs.ts';
import { splitSegments } from './segments.ts';
import { textAround } from './text-around.ts';

/** Words between two titles or links, which say nothing by themselves. */
const joiningWords = /^(?:and|or|the|see|also|with|by|in|of|from|here|via|\W)+$/i;

/** What stands in an item beside its title. */
export interface ItemFacts {
  authors: RawName[];
  venue: string | undefined;
  date: string | undefined;
  volume: string | undefined;
  issue: string | undefined;
  page: string | undefined;
  /** Where the item says that this is one. */
  abstract: string | undefined;
  /** What else is said there. */
  remarks: string[];
}

/** Fields that some lists write out, with what they are. */
const labelled =
  /^\W*(authors?|by|venue|conference|journal|published(?: in| at)?|publication|year|date|abstract|summary|tl;?dr)\W*:\W*\s*(\S.*)$/is;

/**
 * The facts in the segments of an item around its title, in the usual styles: names, then venue and
 * year, each in a segment of its own or between commas; “Lind (1970)”; “Authors: …”.
 */
export function readItemFacts(segments: string[]): ItemFacts {
  const facts: ItemFacts = {
    authors: [],
    venue: undefined,
    date: undefined,
    volume: undefined,
    issue: undefined,
    page: undefined,
    abstract: undefined,
    remarks: [],
  };
  for (const [index, whole] of segments.entries()) {
    let segment = whole;
    const [, label = '', value] = labelled.exec(segment) ?? [];
    if (value !== undefined) {
      if (/^(?:authors?|by)$/i.test(label)) {
        facts.authors = readNameList(value);
        continue;
      }
      if (/^abstract$/i.test(label)) {
        facts.abstract = [value, ...segments.slice(index + 1)].join(' ');
        return facts;
      }
      segment = value;
    }
    if (takeCitation(segment, facts)) continue;
    segment = withoutBrackets(segment, facts).replace(/^[\s,;:.|–—-]+/, '');
    if (joiningWords.test(segment) || !/[\p{L}\p{N}]/u.test(segment)) continue;
    const isTaken =
      takeNames(segment, facts, index < 3) ||
      takeWithRemark(segment, facts) ||
      takeAppearance(segment, facts) ||
      takeParts(segment, facts);
    if (!isTaken && !isLabel(segment)) facts.remarks.push(segment);
  }
  return facts;
}

/** True for text that is only names, venue and date, such as stands below a title. */
export function tellsOnlyFacts(runs: Run[]): boolean {
  const { authors, venue, date, remarks } = readItemFacts(splitSegments(textAround(runs)));
  const isFact = authors.length > 0 || venue !== undefined || date !== undefined;
  return isFact && remarks.length === 0 && runs.every(({ url }) => url === undefined);
}

/** Takes “(CVPR 2019)” and “[2020]” out of a segment. */
function withoutBrackets(segment: string, facts: ItemFacts): string {
  return segment
    .replace(/\s*[([]([^()[\]]{2,80})[)\]]/g, (whole, inside) =>
      takeAppearance(inside, facts) ? ' ' : whole,
    )
    .trim();
}

/** “Lind (1970)”, “Ziv, Lempel (1977)”, “Driscoll et al., 1986”. */
function takeCitation(segment: string, facts: ItemFacts): boolean {
  const citation = readCitation(segment);
  if (!citation || facts.authors.length > 0) return false;
  facts.authors = citation.families;
  facts.date ??= citation.year;
  return true;
}

/** A segment that is nothing but names; one name alone only directly behind the title. */
function takeNames(segment: string, facts: ItemFacts, isFirst: boolean): boolean {
  if (facts.authors.length > 0) return false;
  const names = readNames(segment, isFirst ? 1 : 2);
  if (names === undefined || (isFirst && readAppearance(segment)?.venue !== undefined))
    return false;
  facts.authors = readNameList(names);
  return true;
}

/** A date behind a short remark: “J Moss. 2019.” */
function takeWithRemark(segment: string, facts: ItemFacts): boolean {
  const last = facts.remarks.at(-1);
  const isDate = readAppearance(segment)?.venue === undefined;
  if (last === undefined || facts.authors.length === 0 || facts.venue !== undefined) return false;
  if (!isDate || !takeAppearance(`${last}, ${segment}`, facts)) return false;
  facts.remarks.pop();
  return true;
}

function takeAppearance(segment: string, facts: ItemFacts): boolean {
  const appearance = readAppearance(segment);
  if (!appearance) return false;
  const { venue, date } = appearance;
  if (venue !== undefined && facts.venue !== undefined && facts.venue !== venue) return false;
  facts.venue ??= venue;
  facts.volume ??= appearance.volume;
  facts.issue ??= appearance.issue;
  facts.page ??= appearance.page;
  if (date !== undefined && date.length > (facts.date?.length ?? 0)) facts.date = date;
  return true;
}

/** “A. Lind, B. Brook, CUPS 2024”: names, then where and when, between commas. */
function takeParts(segment: string, facts: ItemFacts): boolean {
  const parts = segment.split(/,\s+/);
  for (let end = parts.length - 1; end > 0; end--) {
    const names = readNames(parts.slice(0, end).join(', '), 1);
    const appearance = readAppearance(parts.slice(end).join(', '));
    if (names === undefined || !appearance || facts.authors.length > 0) continue;
    facts.authors = readNameList(names);
    return takeAppearance(parts.slice(end).join(', '), facts);
  }
  return false;
}
