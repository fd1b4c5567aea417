import type { Listing } from '../../entry.ts';
import { readTagged } from './read-tagged.ts';
import type { ReferenceField, ReferenceFields } from './reference-fields.ts';
import { type ReferenceType, referenceTypes, unknownType } from './reference-types.ts';
import { referenceWork } from './reference-work.ts';
import { risRecords } from './ris-records.ts';
import type { TaggedRecord } from './tagged-record.ts';

/**
 * Fields by the tags of RIS, in the older and the newer sense of the specification, as Zotero,
 * Mendeley, EndNote, publishers and databases write them.
 */
const tags: Record<string, ReferenceField> = {
  A1: 'author',
  A2: 'secondary-author',
  A3: 'tertiary-author',
  A4: 'subsidiary-author',
  AB: 'abstract',
  AN: 'accession',
  AU: 'author',
  BN: 'serial-number',
  BT: 'book-title',
  C3: 'proceedings-title',
  C7: 'article-number',
  CP: 'event',
  CT: 'title',
  CY: 'place',
  DA: 'date',
  DB: 'database',
  DO: 'doi',
  DP: 'database',
  ED: 'editor',
  EP: 'end-page',
  ET: 'edition',
  ID: 'id',
  IS: 'issue',
  J1: 'abbreviation',
  J2: 'abbreviation',
  JA: 'abbreviation',
  JF: 'periodical',
  JO: 'journal',
  KW: 'keyword',
  L1: 'file',
  L2: 'link',
  L3: 'link',
  LA: 'language',
  LB: 'label',
  M1: 'number',
  M3: 'type-of-work',
  N1: 'note',
  N2: 'abstract',
  PB: 'publisher',
  PY: 'year',
  RN: 'note',
  SN: 'serial-number',
  SP: 'pages',
  ST: 'short-title',
  SV: 'series-number',
  T1: 'title',
  T2: 'secondary-title',
  T3: 'tertiary-title',
  TI: 'title',
  U1: 'pubmed',
  TY: 'type',
  UR: 'url',
  VL: 'volume',
  Y1: 'first-date',
};

/** Of these Web of Science makes something of its own; its C3 are affiliations. */
const webOfScienceTags: Record<string, ReferenceField> = {
  C6: 'early-date',
  J9: 'abbreviation',
  JI: 'abbreviation',
  PI: 'place',
  PU: 'publisher',
};

const names = new Map(Object.entries(tags));
const webOfScienceNames = new Map(Object.entries({ ...tags, ...webOfScienceTags }));
webOfScienceNames.delete('C3');

/** Databases write at most so much above the first record; tables can hold whole records in cells. */
const longestPreamble = 2000;

/** True for a text that begins with a line `TY  -`, or with other tags and lines `ER  -` to close them. */
export function looksLikeRis(text: string): boolean {
  const type = /^[^\S\n]*TY[^\S\n]{0,3}[-\u2010-\u2015](?:\s|$)/m.exec(text);
  if (type) return type.index <= longestPreamble;
  return /^ER {1,2}-\s*$/m.test(text) && /^(?:TI|T1|AU|A1) {2}- \S/m.test(text);
}

/** Reads RIS: a record each, whatever its dialect, with all the facts for which a page has a place. */
export function readRis(text: string, source: string): Listing {
  const found = risRecords(text);
  const withoutComma = isOfPlainNames(found.records) ? 'person' : 'group';
  return readTagged(found, source, {
    names: (record) => (isFromWebOfScience(record) ? webOfScienceNames : names),
    closing: 'ER  -',
    work: (fields) => referenceWork(fields, typeOf(fields), withoutComma),
  });
}

function typeOf(fields: ReferenceFields): ReferenceType {
  return referenceTypes.get(fields.first('type').toUpperCase()) ?? unknownType;
}

/** True where all names of several records, of two words and more, stand without a comma. */
function isOfPlainNames(records: TaggedRecord[]): boolean {
  const named = records.map(({ fields }) =>
    fields.filter(({ tag, value }) => (tag === 'AU' || tag === 'A1') && /\S\s+\S/.test(value)),
  );
  const isPlain = named.flat().every(({ value }) => !value.includes(','));
  return isPlain && named.filter(({ length }) => length > 0).length >= 3;
}

function isFromWebOfScience({ fields }: TaggedRecord): boolean {
  return fields.some(
    ({ tag, value }) => tag === 'WE' || (tag === 'AN' && value.startsWith('WOS:')),
  );
}
