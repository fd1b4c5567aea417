import { segmentsToText } from '../../mathematics/to-text.ts';
import type { AuthorName } from './author-name.ts';
import { type Citation, paperAddress } from './citation.ts';

/** The parts of a reference in APA style, 7th edition. */
export interface Reference {
  authors: string;
  year: string;
  /** “ (arXiv:2410.14649)” after the title of a preprint. */
  number: string;
  container: string | undefined;
  /** “, 19(4)” after the name of a journal. */
  volume: string;
  address: string;
}

/** Most authors that APA names before it leaves some out. */
const mostAuthors = 20;

/** What every reference in words is put together from; the title is left to the format. */
export function toReference(citation: Citation): Reference {
  const { authors, year, kind, container, volume, issue } = citation;
  return {
    authors: listAuthors(authors.map(apaName)),
    year: `(${year ?? 'n.d.'})`,
    number: kind === 'preprint' ? ` (arXiv:${citation.arxiv})` : '',
    container: kind === 'preprint' ? 'arXiv' : container,
    volume: volume ? `, ${volume}${issue ? `(${issue})` : ''}` : '',
    address: paperAddress(citation) ?? citation.page,
  };
}

/** A reference in APA style as plain text. */
export function toApa(citation: Citation): string {
  const { authors, year, number, container, volume, address } = toReference(citation);
  const title = closed(`${segmentsToText(citation.title)}${number}`);
  const head = authors === '' ? `${title} ${year}.` : `${closed(authors)} ${year}. ${title}`;
  const source = container
    ? ` ${citation.kind === 'conference' ? 'In ' : ''}${container}${volume}.`
    : '';
  return `${head}${source} ${address}`;
}

/** Ends with a full stop where there is no other end. */
export function closed(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** “van den Oord, A.”; each part of a joined given name keeps its hyphen, as in “J.-P.”. */
function apaName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const words = name.given.replace(/\.?\s*[-‐‑]\s*/g, '-').split(/[\s.]+/);
  const initials = words.filter(Boolean).map(initialsOf).join(' ');
  return [name.family, initials, name.suffix].filter(Boolean).join(', ');
}

/** “J.-P.” for “Jean-Pierre”, “H.-y.” for “Hung-yi”; a particle among given names stays whole. */
function initialsOf(word: string): string {
  if (/^(?:d[aeiou]|del|dos|das|van|von|der|den|la|le)$/.test(word)) return word;
  const parts = word.split('-').filter(Boolean);
  return parts
    .map((part, index) => {
      const letter = [...part][0] ?? '';
      return `${index === 0 ? letter.toUpperCase() : letter}.`;
    })
    .join('-');
}

function listAuthors(names: string[]): string {
  if (names.length > mostAuthors) {
    return `${names.slice(0, mostAuthors - 1).join(', ')}, … ${names.at(-1)}`;
  }
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}
