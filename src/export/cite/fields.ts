import type { CitedFacts } from './citation.ts';

/** A fact that is one piece of text, and what the formats call it. */
export interface TextField {
  fact: Exclude<
    keyof CitedFacts,
    | 'type'
    | 'authors'
    | 'editors'
    | 'translators'
    | 'published'
    | 'arxiv'
    | 'source-keywords'
    | 'citation-key'
  >;
  /** Field of BibTeX and BibLaTeX; some types have names of their own, see `bibtex.ts`. */
  bibtex: string;
  /** Tag of RIS; some types have tags of their own, see `ris.ts`. */
  ris: string;
  /** Variable of CSL, or a key of its `custom` where CSL has none. */
  csl: string;
}

/** What is said of the publication, in the order in which formats write it. */
export const publicationFields: TextField[] = [
  { fact: 'container-title', bibtex: 'booktitle', ris: 'T2', csl: 'container-title' },
  { fact: 'venue', bibtex: 'shortjournal', ris: 'J2', csl: 'container-title-short' },
  { fact: 'event-title', bibtex: 'eventtitle', ris: 'T2', csl: 'event-title' },
  { fact: 'collection-title', bibtex: 'series', ris: 'T3', csl: 'collection-title' },
  { fact: 'collection-number', bibtex: 'number', ris: 'SV', csl: 'collection-number' },
  { fact: 'volume', bibtex: 'volume', ris: 'VL', csl: 'volume' },
  { fact: 'issue', bibtex: 'number', ris: 'IS', csl: 'issue' },
  { fact: 'page', bibtex: 'pages', ris: 'SP', csl: 'page' },
  { fact: 'edition', bibtex: 'edition', ris: 'ET', csl: 'edition' },
  { fact: 'publisher', bibtex: 'publisher', ris: 'PB', csl: 'publisher' },
  { fact: 'publisher-place', bibtex: 'address', ris: 'CY', csl: 'publisher-place' },
  { fact: 'genre', bibtex: 'type', ris: 'M3', csl: 'genre' },
  { fact: 'number', bibtex: 'number', ris: 'M1', csl: 'number' },
  { fact: 'language', bibtex: 'language', ris: 'LA', csl: 'language' },
];

/** What tells it from all others, where it is, and what is remarked. */
export const identifierFields: TextField[] = [
  { fact: 'isbn', bibtex: 'isbn', ris: 'SN', csl: 'ISBN' },
  { fact: 'issn', bibtex: 'issn', ris: 'SN', csl: 'ISSN' },
  { fact: 'pmid', bibtex: 'pmid', ris: 'AN', csl: 'PMID' },
  { fact: 'doi', bibtex: 'doi', ris: 'DO', csl: 'DOI' },
  { fact: 'url', bibtex: 'url', ris: 'UR', csl: 'URL' },
  { fact: 'code', bibtex: 'code', ris: 'N1', csl: 'code' },
  { fact: 'note', bibtex: 'note', ris: 'N1', csl: 'note' },
];

/** Keywords in one field; those with commas in them are told apart by semicolons. */
export function joinKeywords(keywords: string[] = []): string | undefined {
  if (keywords.length === 0) return undefined;
  if (!keywords.some((keyword) => keyword.includes(','))) return keywords.join(', ');
  return keywords.length === 1 ? `${keywords[0]};` : keywords.join('; ');
}
