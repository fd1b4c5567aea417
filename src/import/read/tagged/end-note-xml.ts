import type { Listing } from '../../entry.ts';
import { endNoteType } from './end-note-types.ts';
import { endNoteXmlRecords } from './end-note-xml-records.ts';
import { readTagged } from './read-tagged.ts';
import type { ReferenceField } from './reference-fields.ts';
import { referenceWork } from './reference-work.ts';

/** Fields by the elements of EndNote's XML. */
const elements: Record<string, ReferenceField> = {
  'abbr-1': 'abbreviation',
  abstract: 'abstract',
  'accession-num': 'accession',
  'alt-periodical': 'abbreviation',
  'alt-title': 'abbreviation',
  authors: 'author',
  custom3: 'proceedings-title',
  custom7: 'article-number',
  'electronic-resource-num': 'doi',
  edition: 'edition',
  'end-page': 'end-page',
  'full-title': 'periodical',
  isbn: 'serial-number',
  issue: 'issue',
  keywords: 'keyword',
  label: 'label',
  language: 'language',
  notes: 'note',
  number: 'number',
  pages: 'pages',
  'pdf-urls': 'file',
  'pub-dates': 'date',
  'pub-location': 'place',
  publisher: 'publisher',
  'ref-type': 'type',
  'related-urls': 'url',
  'remote-database-name': 'database',
  'remote-database-provider': 'database',
  'report-id': 'number',
  'research-notes': 'note',
  'secondary-authors': 'secondary-author',
  'secondary-title': 'secondary-title',
  'short-title': 'short-title',
  'start-page': 'pages',
  'subsidiary-authors': 'subsidiary-author',
  'tertiary-authors': 'tertiary-author',
  'tertiary-title': 'tertiary-title',
  title: 'title',
  volume: 'volume',
  'web-urls': 'url',
  'work-type': 'type-of-work',
  year: 'year',
};
const names = new Map(Object.entries(elements));
/** What EndNote notes of its own library, not of the work. */
const ofTheDatabase = new Set(['database', 'key', 'rec-number', 'source-app']);

/** True for XML with the records of EndNote. */
export function looksLikeEndNoteXml(text: string): boolean {
  return (
    /^\s*(?:<\?xml[^>]*>\s*)?</.test(text) &&
    /<record[\s>]/.test(text) &&
    /<ref-type[\s>]/.test(text)
  );
}

/** Reads the XML that EndNote exports, and Zotero and others for EndNote. */
export function readEndNoteXml(text: string, source: string): Listing {
  const { records, problems } = endNoteXmlRecords(text);
  const listing = readTagged({ records, unclosed: [], outside: [] }, source, {
    names: () => names,
    ofTheDatabase,
    work: (fields) => referenceWork(fields, endNoteType(...fields.all('type'))),
  });
  const rejected = problems.map((problem) => ({ file: source, ...problem }));
  return {
    ...listing,
    rejected: [...listing.rejected, ...rejected].sort((a, b) => a.line - b.line),
  };
}
