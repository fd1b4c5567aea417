import { segmentsToText } from '../../mathematics/to-text.ts';
import type { AuthorName } from './author-name.ts';
import { type Citation, paperAddress } from './citation.ts';

/** An item of CSL-JSON. https://github.com/citation-style-language/schema (csl-data.json) */
export interface CslItem {
  id: string;
  type: 'paper-conference' | 'article-journal' | 'article' | 'document';
  title: string;
  author?: AuthorName[];
  issued?: { 'date-parts': [number[]] };
  'container-title'?: string;
  volume?: string;
  issue?: string;
  publisher?: string;
  number?: string;
  DOI?: string;
  URL?: string;
}

/** The item of one paper for citation processors such as Pandoc and Zotero. */
export function toCslItem(citation: Citation): CslItem {
  const { kind, key, title, authors, year, month, container, volume, issue, arxiv, doi } = citation;
  const type = {
    conference: 'paper-conference',
    journal: 'article-journal',
    preprint: 'article',
    other: 'document',
  } as const;
  const address = paperAddress(citation);
  return {
    id: key,
    type: type[kind],
    title: segmentsToText(title),
    ...(authors.length > 0 && { author: authors }),
    ...(year && { issued: { 'date-parts': [[Number(year), ...(month ? [month] : [])]] } }),
    ...(container && { 'container-title': container }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    // The number of a paper in proceedings would be printed as its article number there.
    ...(kind === 'preprint' && { publisher: 'arXiv', number: `arXiv:${arxiv}` }),
    ...(doi && { DOI: doi }),
    ...(address && { URL: address }),
  };
}

/** CSL-JSON is a list, even of one paper. */
export function toCslJson(citations: Citation[]): string {
  return `${JSON.stringify(citations.map(toCslItem), null, 2)}\n`;
}
