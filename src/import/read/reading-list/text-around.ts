import { findIds } from '../../../identifiers/find-ids.ts';
import { readAppearance } from './appearance.ts';
import { isAddress, isLabel } from './links.ts';
import { readCitation, readNames } from './names-in-text.ts';
import type { Run } from './runs.ts';
import { linkMark } from './segments.ts';

/**
 * The text of runs, with a mark in place of links and ids that only lead somewhere: “paper”, an id, a
 * badge. What links say of authors, venue and date stays text. Stretches in bold or italics stand on
 * lines of their own, as lists set titles, names and venues.
 */
export function textAround(runs: Run[]): string {
  return runs
    .map((run, index) => {
      if (run.source !== undefined) return linkMark;
      if (isTag(run, runs[index - 1], runs[index + 1])) return `\n${run.text}\n`;
      // “Ada Lind*, Tom Brook*” marks who contributed alike, but Markdown takes it for italics.
      const isStyled =
        (run.bold || run.italic) && /\S\s+\S/.test(run.text) && !/^\s*[,;&]/.test(run.text);
      const start = isStyled && !looksAlike(run, runs[index - 1]) ? '\n' : '';
      const end = isStyled && !looksAlike(run, runs[index + 1]) ? '\n' : '';
      return `${start}${run.url === undefined ? withoutIds(run.text) : linkText(run.text)}${end}`;
    })
    .join('');
}

/** Code at the start, at the end or beside other code or links: a venue, a year, a company. */
function isTag(run: Run, before: Run | undefined, after: Run | undefined): boolean {
  const isEdge = (other: Run | undefined) =>
    other === undefined || other.code || other.url !== undefined || other.text.trim() === '';
  return run.code === true && run.url === undefined && (isEdge(before) || isEdge(after));
}

function looksAlike(run: Run, other: Run | undefined): boolean {
  return other !== undefined && other.bold === run.bold && other.italic === run.italic;
}

/** Addresses and ids that stand in text by themselves are links too. */
function withoutIds(text: string): string {
  const plain = text.replace(/https?:\/\/[^\s<>"'|]+/g, linkMark);
  return findIds(plain)
    .reverse()
    .reduce((rest, { start, end }) => rest.slice(0, start) + linkMark + rest.slice(end), plain);
}

function linkText(text: string): string {
  if (isLabel(text) || isAddress(text)) return linkMark;
  const says = readCitation(text) ?? readAppearance(text) ?? readNames(text, 1);
  return says ? text : `${linkMark}${text}${linkMark}`;
}
