import type { Listing } from '../entry.ts';
import { looksLikeAtom, parseArxivAtom } from './arxiv-atom.ts';
import { looksLikeArxivIds, parseArxivIds } from './arxiv-ids.ts';
import { looksLikeCrossref, parseCrossref } from './crossref.ts';
import { looksLikeCslJson, parseCslJson } from './csl-json.ts';
import { looksLikeHuggingFacePage, parseHuggingFacePage } from './hugging-face-page.ts';
import { looksLikeHuggingFacePapers, parseHuggingFacePapers } from './hugging-face-papers.ts';
import { looksLikeOpenAlex, parseOpenAlex } from './open-alex.ts';
import { looksLikeReadingList, parseReadingList } from './reading-list.ts';

/** A kind of listing: how it is recognized by its content, and how it is read. */
export interface ListingFormat {
  name: string;
  recognizes(text: string): boolean;
  parse(text: string, source: string): Listing | Promise<Listing>;
}

/** All kinds of listings, the more telling first: the last is plain text with some structure. */
export const formats: ListingFormat[] = [
  {
    name: 'Hugging Face daily papers (JSON)',
    recognizes: looksLikeHuggingFacePapers,
    parse: parseHuggingFacePapers,
  },
  { name: 'OpenAlex (JSON)', recognizes: looksLikeOpenAlex, parse: parseOpenAlex },
  { name: 'Crossref (JSON)', recognizes: looksLikeCrossref, parse: parseCrossref },
  { name: 'CSL-JSON', recognizes: looksLikeCslJson, parse: parseCslJson },
  { name: 'arXiv Atom', recognizes: looksLikeAtom, parse: parseArxivAtom },
  {
    name: 'RIS',
    recognizes: (text) => /^TY {1,2}-/m.test(text),
    // Loaded only where it is needed: citation-js takes longer to load than all else together.
    parse: async (text, source) => (await import('./ris.ts')).parseRis(text, source),
  },
  {
    name: 'BibTeX',
    recognizes: (text) => /^[ \t]*@[ \t]*[A-Za-z]+\s*[{(]\s*[^\s,{}()="]*\s*,/m.test(text),
    parse: async (text, source) => (await import('./bibtex.ts')).parseBibtex(text, source),
  },
  {
    name: 'list of arXiv ids',
    recognizes: looksLikeArxivIds,
    parse: parseArxivIds,
  },
  { name: 'Markdown reading list', recognizes: looksLikeReadingList, parse: parseReadingList },
  {
    name: 'Hugging Face page text',
    recognizes: looksLikeHuggingFacePage,
    parse: parseHuggingFacePage,
  },
];

/** What a listing can be, for a person whose file is none of it. */
export function describeFormats(): string {
  return formats.map(({ name }) => name).join(', ');
}
