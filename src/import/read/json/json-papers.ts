import type { Listing } from '../../entry.ts';
import type { FieldValue } from '../fields/field-values.ts';
import { readFields } from '../fields/read-fields.ts';
import { readFieldName } from '../fields/work-fields.ts';
import type { NoteFact } from '../raw-facts.ts';
import { parseJsonListing } from './json-listing.ts';
import { someJsonRecord } from './json-records.ts';
import { type JsonObject, listOf, objectOf, objectsOf, textOf } from './json-value.ts';

/** Members that hold the record proper, as in answers of Zotero, DBLP, OpenReview and Elasticsearch. */
const wrappers = [
  'paper',
  'data',
  'info',
  '_source',
  'content',
  'attributes',
  'bibjson',
  'article',
];
/** Members whose own members tell of the work as if they stood beside them. */
const spread = new Set(['externalids', 'ids', 'identifiers', 'journalinfo', 'biblio', 'journal']);
/** Fields that a journal's object can tell of its article. */
const ofJournal = new Set(['volume', 'issue', 'page', 'issn', 'publisher', 'container-title']);
/** Where an object has its text, if it is a keyword, a link or a journal. */
const textMembers = `display_name name title value text tag term keyword label url URL @value $
  #text fullName`.split(/\s+/);

/** True for records with a title and at least one other fact by which papers are known. */
export function looksLikeJsonPapers(text: string): boolean {
  return someJsonRecord(text, (record) => {
    const fields = new Set(valuesOf(record).map(({ field }) => field));
    const facts = 'authors abstract year date doi url arxiv pmid container-title venue'.split(' ');
    return fields.has('title') && facts.some((fact) => [...fields].some((field) => field === fact));
  });
}

/**
 * Reads other JSON about papers by the names of its members: lists that people keep, and the answers
 * of Semantic Scholar, DBLP, Europe PMC, OpenReview and Zotero.
 */
export function parseJsonPapers(text: string, source: string): Listing {
  return parseJsonListing(text, source, {
    read: (record, note: NoteFact) => readFields(valuesOf(record), note),
    knows: (member) => readFieldName(member) !== undefined || wrappers.includes(member),
  });
}

/** The filled members of a record that say something that is known. */
function valuesOf(record: JsonObject): FieldValue[] {
  const wrapper = wrappers.find((member) => titleOf(objectOf(record[member])) !== undefined);
  const inner = titleOf(record) === undefined && wrapper ? objectOf(record[wrapper]) : undefined;
  return Object.entries({ ...record, ...inner }).flatMap(([name, member]) => {
    const value = unwrapped(member);
    const plain = name.toLowerCase().replace(/[_-]/g, '');
    if (plain === 'creators') return creatorsOf(value);
    const known = readFieldName(name);
    const object = objectOf(value);
    const nested = object && spread.has(plain) ? nestedFields(object, known !== undefined) : [];
    if (!known) return nested;
    const isNames = ['authors', 'editors', 'translators'].includes(known.field);
    return [{ ...known, value: isNames ? value : textsIn(value) }, ...nested];
  });
}

function titleOf(record: JsonObject | undefined): string | undefined {
  const titles = Object.entries(record ?? {}).filter(
    ([name]) => readFieldName(name)?.field === 'title',
  );
  return titles.map(([, value]) => textOf(unwrapped(value))).find(Boolean);
}

/** OpenReview wraps every value: `{"value": …}`. */
function unwrapped(value: unknown): unknown {
  const object = objectOf(value);
  return object && 'value' in object && Object.keys(object).length === 1 ? object.value : value;
}

function nestedFields(object: JsonObject, isJournal: boolean): FieldValue[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const known = readFieldName(name);
    if (!known || (isJournal && !ofJournal.has(known.field))) return [];
    return [{ ...known, value: textsIn(value) }];
  });
}

/** Zotero's creators, by what each did. */
function creatorsOf(value: unknown): FieldValue[] {
  const creators = objectsOf(value);
  const roles = { editors: 'editor', translators: 'translator' } as const;
  const isOther = ({ creatorType }: JsonObject) =>
    /^(?:series)?editor$|^translator$|^contributor$|^bookAuthor$/i.test(textOf(creatorType) ?? '');
  return [
    { field: 'authors', rank: 0, value: creators.filter((creator) => !isOther(creator)) },
    ...(['editors', 'translators'] as const).map((field) => ({
      field,
      rank: 0,
      value: creators.filter(({ creatorType }) => creatorType === roles[field]),
    })),
  ];
}

/** Every text in a value: of a list each, of an object the member that names it. */
function textsIn(value: unknown): string[] {
  return listOf(value).flatMap((item) => {
    const object = objectOf(item);
    if (Array.isArray(item)) return textsIn(item);
    if (!object) return textOf(item) ?? [];
    const member = textMembers.find((name) => textOf(object[name]) !== undefined);
    return member ? (textOf(object[member]) ?? []) : [];
  });
}
