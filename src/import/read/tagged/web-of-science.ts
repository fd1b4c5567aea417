import type { WorkType } from '../../../schema/work-type.ts';
import type { Listing } from '../../entry.ts';
import { readLanguage } from '../language.ts';
import type { RawFacts } from '../raw-facts.ts';
import { headedAbstract } from './headed-abstract.ts';
import { readTagged } from './read-tagged.ts';
import { pageRange, serialNumbers } from './reference-numbers.ts';
import { nameList } from './reference-people.ts';
import { risDate } from './ris-date.ts';
import { listedValues, type RecordFields } from './tagged-record.ts';
import { webOfScienceRecords } from './web-of-science-records.ts';

/** Fields of a page by the tags of Web of Science. */
const tags = {
  AB: 'abstract',
  AE: 'assignee',
  AF: 'author',
  AR: 'article-number',
  AU: 'short-author',
  BE: 'editor',
  BN: 'isbn',
  BP: 'first-page',
  CA: 'group',
  CT: 'event',
  D2: 'doi',
  DE: 'keyword',
  DI: 'doi',
  DT: 'document-type',
  EA: 'early-date',
  ED: 'editor',
  EI: 'issn',
  EP: 'last-page',
  EY: 'early-year',
  ID: 'keyword',
  IS: 'issue',
  LA: 'language',
  PD: 'date',
  PI: 'place',
  PM: 'pmid',
  PN: 'part',
  PS: 'pages',
  PT: 'publication-type',
  PU: 'publisher',
  PY: 'year',
  SE: 'series',
  SN: 'issn',
  SO: 'source',
  TI: 'title',
  VL: 'volume',
} as const;
type Field = (typeof tags)[keyof typeof tags];
type Fields = RecordFields<Field>;
const names: ReadonlyMap<string, Field> = new Map(Object.entries(tags));
/** Counts, categories and dates of the record in its database. */
const ofTheDatabase = new Set(
  'DA FN GA HC HP NR OA PG SC TC U1 U2 UT VR WC WE Z1 Z2 Z3 Z4 Z8 Z9 ZB ZR ZS'.split(' '),
);

/** Types of document that only say again what the type tells. */
const saysType = /^(?:article|book|book chapter|preprint|proceedings paper|patent)$/i;

/** True for an export of Web of Science with its tags: a header `FN`, or records from `PT` to `ER`. */
export function looksLikeWebOfScience(text: string): boolean {
  if (!/^PT [A-Z]$/m.test(text)) return false;
  return /^\uFEFF?FN \S/m.test(text) || (/^ER$/m.test(text) && /^(?:AU|TI|SO) \S/m.test(text));
}

/** Reads what Web of Science exports for reference managers (`.ciw`) or as plain text. */
export function readWebOfScience(text: string, source: string): Listing {
  return readTagged(webOfScienceRecords(text), source, {
    names: () => names,
    ofTheDatabase,
    closing: 'ER',
    work: (fields) => {
      const title = oneLine(fields.first('title'));
      return {
        title: title || undefined,
        abstract: headedAbstract(fields.first('abstract')),
        facts: rawFacts(fields, title),
      };
    },
  });
}

function rawFacts(fields: Fields, title: string): RawFacts {
  const [documentType = '', ...others] = fields.first('document-type').split(/\s*;\s*/);
  const source = oneLine(fields.first('source'));
  const type = workType(fields, [documentType, ...others], source !== '' && source !== title);
  const language = fields.first('language');
  const short = fields.all('short-author');
  const full = fields.all('author');
  const pages = pageRange(fields.first('first-page'), fields.first('last-page'));
  return {
    type,
    genre: saysType.test(documentType) ? '' : documentType,
    authors: [
      ...nameList((full.length > 0 ? full : short).map(withoutAddresses), 'initials'),
      ...fields
        .all('group')
        .flatMap((groups) => groups.split('\n').map((literal) => ({ literal }))),
    ],
    editors: nameList(fields.all('editor'), 'initials'),
    published:
      risDate(fields.all('year', 'early-year'), fields.all('date')) ?? fields.first('early-date'),
    'container-title': type === 'book' ? '' : source,
    'collection-title': fields.first('series'),
    'event-title': fields.first('event'),
    volume: fields.first('volume'),
    issue: fields.first('issue'),
    page: pages || fields.first('pages', 'article-number'),
    publisher: fields.first('publisher', 'assignee'),
    'publisher-place': fields.first('place'),
    number: type === 'patent' ? fields.first('part') : '',
    language: readLanguage(language) ?? language,
    doi: fields.all('doi'),
    arxiv: fields.matching('article-number', (text) => /arxiv/i.test(text)),
    pmid: fields.first('pmid'),
    ...serialNumbers(fields.all('issn', 'isbn'), {
      hasNumber: false,
      isBook: type !== 'article-journal',
    }),
    'source-keywords': fields.all('keyword').map(oneLine).flatMap(listedValues),
  };
}

/** What kind of work it is, by the type of publication and the types of document. */
function workType(fields: Fields, documentTypes: string[], isPart: boolean): WorkType {
  const publication = fields.first('publication-type');
  const is = (pattern: RegExp) => documentTypes.some((type) => pattern.test(type));
  if (publication === 'P' || is(/^patent/i)) return 'patent';
  if (is(/^preprint/i)) return 'preprint';
  if (is(/^data (?:set|study)|^repository/i)) return 'dataset';
  if (is(/thesis|dissertation/i)) return 'thesis';
  if (publication === 'J') return 'article-journal';
  const isMeeting =
    is(/^(?:proceedings paper|meeting abstract)/i) || fields.peek('event').length > 0;
  if (isMeeting && !is(/^book chapter/i)) return 'paper-conference';
  return publication === 'S' || isPart || is(/^book chapter/i) ? 'chapter' : 'book';
}

/** BIOSIS has the address of an author in brackets behind the name. */
function withoutAddresses(names: string): string {
  return names.replace(/\s*\([^()\s]*@[^()\s]*\)/g, '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
