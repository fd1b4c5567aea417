import type { Listing } from '../entry.ts';
import { looksLikeArxivAtom, parseArxivAtom } from './arxiv-atom.ts';
import { looksLikeBibtex } from './bibtex/blocks.ts';
import { looksLikeHuggingFacePage, parseHuggingFacePage } from './hugging-face-page.ts';
import { looksLikeIdList, parseIdList } from './id-list.ts';
import { looksLikeCrossref, parseCrossref } from './json/crossref.ts';
import { looksLikeCslJson, parseCslJson } from './json/csl-json.ts';
import { looksLikeHuggingFacePapers, parseHuggingFacePapers } from './json/hugging-face-papers.ts';
import { looksLikeJsonPapers, parseJsonPapers } from './json/json-papers.ts';
import { looksLikeOpenAlex, parseOpenAlex } from './json/open-alex.ts';
import { looksLikeReadingList, parseReadingList } from './reading-list/reading-list.ts';
import { looksLikeTable, parseTable } from './table/table.ts';
import { looksLikeEndNoteTagged, readEndNoteTagged } from './tagged/end-note-tagged.ts';
import { looksLikeEndNoteXml, readEndNoteXml } from './tagged/end-note-xml.ts';
import { looksLikePubmedNbib, readPubmedNbib } from './tagged/pubmed-nbib.ts';
import { looksLikeRis, readRis } from './tagged/ris.ts';
import { looksLikeWebOfScience, readWebOfScience } from './tagged/web-of-science.ts';
import { hintOfUnknown } from './unknown-format.ts';
import { looksLikeZoteroLibrary, parseZoteroLibrary } from './zotero/zotero-library.ts';

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
  { name: 'Zotero library', recognizes: looksLikeZoteroLibrary, parse: parseZoteroLibrary },
  { name: 'OpenAlex (JSON)', recognizes: looksLikeOpenAlex, parse: parseOpenAlex },
  { name: 'Crossref (JSON)', recognizes: looksLikeCrossref, parse: parseCrossref },
  { name: 'CSL-JSON', recognizes: looksLikeCslJson, parse: parseCslJson },
  { name: 'papers in JSON', recognizes: looksLikeJsonPapers, parse: parseJsonPapers },
  { name: 'arXiv Atom', recognizes: looksLikeArxivAtom, parse: parseArxivAtom },
  { name: 'EndNote XML', recognizes: looksLikeEndNoteXml, parse: readEndNoteXml },
  { name: 'RIS', recognizes: looksLikeRis, parse: readRis },
  { name: 'Web of Science', recognizes: looksLikeWebOfScience, parse: readWebOfScience },
  { name: 'PubMed (nbib)', recognizes: looksLikePubmedNbib, parse: readPubmedNbib },
  { name: 'EndNote (enw)', recognizes: looksLikeEndNoteTagged, parse: readEndNoteTagged },
  {
    name: 'BibTeX',
    recognizes: looksLikeBibtex,
    // Loaded only where it is needed: its parser of names takes longer to load than all else.
    parse: async (text, source) => (await import('./bibtex.ts')).parseBibtex(text, source),
  },
  { name: 'list of ids', recognizes: looksLikeIdList, parse: parseIdList },
  { name: 'table (CSV or TSV)', recognizes: looksLikeTable, parse: parseTable },
  { name: 'Markdown reading list', recognizes: looksLikeReadingList, parse: parseReadingList },
  {
    name: 'Hugging Face page text',
    recognizes: looksLikeHuggingFacePage,
    parse: parseHuggingFacePage,
  },
];

/** Why a file is not read that fits none of the formats, and what to do with it. */
export function unknownFormat(text: string): string {
  const names = formats.map(({ name }) => name).join(', ');
  return `no format that is known · read are: ${names} · ${hintOfUnknown(text)}`;
}
