import type { Listing } from '../../entry.ts';
import { newListing } from '../new-listing.ts';
import { endNoteType } from './end-note-types.ts';
import { endNoteXmlRecords } from './end-note-xml-records.ts';
import { addReference } from './read-reference.ts';
import { recordFields } from './record-fields.ts';
import type { ReferenceField } from './reference-fields.ts';

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
const ofTheLibrary = new Set(['database', 'key', 'rec-number', 'source-app']);

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
  const listing = newListing(source);
  for (const found of endNoteXmlRecords(text)) {
    if ('problem' in found) {
      listing.reject(found.line, found.problem);
      continue;
    }
    listing.attempt(found.line, () => {
      const said = found.fields.filter(({ tag }) => !ofTheLibrary.has(tag));
      const fields = recordFields({ line: found.line, fields: said }, names);
      const kind = endNoteType(...fields.all('type'));
      addReference(listing, { line: found.line, fields, kind }, { titleTag: '<title>' });
    });
  }
  return listing.finish();
}
