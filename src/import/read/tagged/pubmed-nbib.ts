import { isOthers, type Name } from '../../../schema/person-name.ts';
import type { Listing } from '../../entry.ts';
import { type RawFacts, readFacts } from '../facts.ts';
import { newListing } from '../new-listing.ts';
import { isNoAbstract } from './database-remark.ts';
import { invertedName } from './inverted-name.ts';
import { fullPageRange } from './page-range.ts';
import { pubmedRecords } from './pubmed-records.ts';
import { pubmedType, saysOnlyType } from './pubmed-types.ts';
import { type RecordFields, recordFields } from './record-fields.ts';
import { serialNumbers } from './serial-numbers.ts';
import type { TaggedRecord } from './tagged-record.ts';

/** Fields of a page by the tags of MEDLINE; ERIC writes the same ones. */
const tags = {
  AB: 'abstract',
  AID: 'id',
  BTI: 'book-title',
  CTI: 'collection-title',
  DEP: 'electronic-date',
  DP: 'date',
  EN: 'edition',
  GN: 'note',
  IP: 'issue',
  IS: 'issn',
  ISBN: 'isbn',
  ISSN: 'issn',
  JT: 'journal',
  LA: 'language',
  LID: 'id',
  MH: 'keyword',
  OAB: 'other-abstract',
  OT: 'keyword',
  OWN: 'owner',
  PB: 'publisher',
  PG: 'pages',
  PL: 'place',
  PMID: 'pmid',
  PT: 'type',
  SO: 'source',
  TA: 'abbreviation',
  TI: 'title',
  VI: 'volume',
} as const;
type Field = (typeof tags)[keyof typeof tags];
const names: ReadonlyMap<string, Field> = new Map(Object.entries(tags));
const nameTags = new Set(['AU', 'CN', 'ED', 'FAU', 'FED']);
/** Dates and states of the record in its database. */
const aside = new Set(
  'CDAT CRDT CTDT DA DCOM DRDT EDAT JID LR MHDA OTO PHST PST SB STAT'.split(' '),
);

/** True for an export of PubMed, or of ERIC in its form. */
export function looksLikePubmedNbib(text: string): boolean {
  return /^\uFEFF?(?:PMID|OWN )- \S/m.test(text) && /^B?TI {1,2}- \S/m.test(text);
}

/** Reads what PubMed exports for reference managers (`.nbib`), which is the form of MEDLINE. */
export function readPubmedNbib(text: string, source: string): Listing {
  const listing = newListing(source);
  const { records, outside } = pubmedRecords(text);
  for (const record of records) {
    listing.attempt(record.line, () => {
      const { line } = record;
      const said = record.fields.filter(({ tag }) => !aside.has(tag) && !nameTags.has(tag));
      const fields = recordFields({ line, fields: said }, names);
      const title = fields.first('title', 'book-title').replace(/\s+/g, ' ');
      if (title === '') {
        listing.reject(line, 'no title · give the record a line “TI  - …”');
        return;
      }
      const facts = readFacts(rawFacts(fields, record), listing.noteAt(line));
      const [abstract = ''] = [
        ...fields.matching('abstract', (part) => !isNoAbstract(part)),
        ...fields.peek('other-abstract'),
      ];
      listing.add({ title, abstract, facts, line });
      for (const tag of fields.leftOver()) listing.unplaced(line, tag);
    });
  }
  const [first] = outside;
  if (first !== undefined) {
    listing.note(first, 'text', `${outside.length} lines outside of records are left out`);
  }
  return listing.finish();
}

function rawFacts(fields: RecordFields<Field>, record: TaggedRecord): RawFacts {
  const type = pubmedType(fields.peek('type'));
  fields.matching('type', saysOnlyType);
  const isPartOfBook = type === 'chapter' || type === 'book';
  const ids = fields.all('id');
  const source = fields.first('source');
  // ERIC has the publisher of a report or a book where articles have their journal.
  const isPublisher = fields.first('owner') === 'ERIC' && type !== 'article-journal';
  const journal = fields.first('journal', 'abbreviation');
  const school = type === 'thesis' ? /Dissertation, (.+)$/.exec(source)?.[1] : undefined;
  return {
    type,
    authors: namesIn(record, { full: 'FAU', short: 'AU', group: 'CN' }),
    editors: namesIn(record, { full: 'FED', short: 'ED' }),
    published: fields.first('date', 'electronic-date'),
    'container-title': isPublisher || type === 'book' ? '' : fields.first('book-title') || journal,
    'collection-title': fields.first('collection-title'),
    volume: fields.first('volume'),
    issue: fields.first('issue'),
    page: fullPageRange(fields.first('pages')) || articleNumber(ids),
    edition: fields.first('edition'),
    publisher: school ?? (fields.first('publisher') || (isPublisher ? journal : '')),
    'publisher-place': isPartOfBook ? fields.first('place') : '',
    language: fields.first('language'),
    doi: ids.filter((id) => !/\[(?!doi\])[a-z]+\]$/.test(id)),
    arxiv: ids.filter((id) => /arxiv/i.test(id)),
    url: ids.filter((id) => /^https?:/.test(id)),
    pmid: fields.first('pmid'),
    ...serialNumbers(fields.all('issn', 'isbn'), { hasNumber: false, isBook: type === 'book' }),
    'source-keywords': fields.all('keyword').map(withoutStars),
    note: fields.all('note').join('; '),
  };
}

/** The names of a role in the order of the record: in full where it has them, else with initials. */
function namesIn(
  { fields }: TaggedRecord,
  { full, short, group }: { full: string; short: string; group?: string },
): (Name | string)[] {
  const hasFull = fields.some(({ tag }) => tag === full);
  return fields.flatMap(({ tag, value }): (Name | string)[] => {
    const name = value.replace(/\s+/g, ' ').trim();
    if (name === '') return [];
    if (tag === group) return [{ literal: name }];
    if (tag === short && (isOthers(name) || !hasFull)) {
      return [isOthers(name) ? name : invertedName(name)];
    }
    return tag === full ? [invertedName(name)] : [];
  });
}

/** A publisher's own id that is nothing but the number of the article. */
function articleNumber(ids: string[]): string {
  const numbers = ids.flatMap((id) => /^(e?\d{1,8}) \[pii\]$/.exec(id)?.[1] ?? []);
  return numbers[0] ?? '';
}

/** MeSH marks what a work is mainly about: `Birds/*physiology`. */
function withoutStars(keyword: string): string {
  return keyword.replace(/(^|\/)\*/g, '$1');
}
