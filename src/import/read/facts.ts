import { monthOfArxivId, readArxivId } from '../../identifiers/arxiv.ts';
import { readDoi } from '../../identifiers/doi.ts';
import { type PaperFacts, paperSchema } from '../../schema/paper.ts';
import { isOthers, type Name, others, writeName } from '../../schema/person-name.ts';
import type { WorkType } from '../../schema/work-type.ts';
import { cleanField } from '../clean/field-text.ts';
import { readDate } from './date.ts';

/** A value of a listing; what is not there may be undefined, null or empty. */
type Value = string | number | null | undefined;

/** A name taken apart by the format, or as a person would write it: see `person-name.ts`. */
export type RawName = Name | string;

/** Facts in the words of a listing, whatever their form; every field is still to be cleaned. */
export interface RawFacts {
  type?: WorkType | undefined;
  authors?: RawName[] | null | undefined;
  editors?: RawName[] | null | undefined;
  translators?: RawName[] | null | undefined;
  /** A date in words or figures, or as EDTF. */
  published?: Value;
  'container-title'?: Value;
  'event-title'?: Value;
  volume?: Value;
  issue?: Value;
  page?: Value;
  'collection-title'?: Value;
  'collection-number'?: Value;
  edition?: Value;
  publisher?: Value;
  'publisher-place'?: Value;
  genre?: Value;
  number?: Value;
  language?: Value;
  /** Every place in which an arXiv id can stand; the first that has one counts. */
  arxiv?: Value | Value[];
  /** Every place in which a DOI can stand; the first that has one counts. */
  doi?: Value | Value[];
  isbn?: Value;
  issn?: Value;
  pmid?: Value;
  /** Addresses; one that a DOI or an arXiv id says already is left out, one of code becomes `code`. */
  url?: Value | Value[];
  venue?: Value;
  code?: Value;
  'source-keywords'?: Value[] | null | undefined;
  note?: Value;
  'citation-key'?: Value;
}

/** Told of every fact that is left out or kept in part. */
export type NoteFact = (fact: string, why: string) => void;

const shape = paperSchema.shape;

/** Facts that are text and need nothing but cleaning. */
const plainFacts = [
  'container-title',
  'event-title',
  'volume',
  'issue',
  'page',
  'collection-title',
  'collection-number',
  'edition',
  'publisher',
  'publisher-place',
  'genre',
  'number',
  'isbn',
  'issn',
  'pmid',
  'language',
  'venue',
  'code',
  'note',
] as const;

/**
 * Facts in the form of a page's front matter, each cleaned and held to its schema. One that does
 * not fit is left out and noted, it never refuses the paper; what is not there stays unknown.
 */
export function readFacts(raw: RawFacts, note: NoteFact = () => {}): PaperFacts {
  const facts: PaperFacts = {};
  if (raw.type) facts.type = raw.type;
  for (const role of ['authors', 'editors', 'translators'] as const) {
    const names = readNames(raw[role] ?? []);
    if (names.length > 0) facts[role] = names;
  }
  const arxiv = all(raw.arxiv).concat(all(raw.doi), all(raw.url)).map(readArxivId).find(Boolean);
  if (arxiv) facts.arxiv = arxiv;
  const doi = all(raw.doi).concat(all(raw.url)).map(readDoi).find(Boolean);
  if (doi && !readArxivId(doi)) facts.doi = doi;
  const written = all(raw.published)[0];
  const published = written === undefined ? undefined : readDate(written);
  if (written !== undefined && published === undefined) note('published', `no date (${written})`);
  const date = published ?? (arxiv && monthOfArxivId(arxiv));
  if (date) facts.published = date;
  for (const name of plainFacts) {
    const [value] = all(raw[name]).map(cleanField);
    if (value) readPlain(facts, name, value, note);
  }
  // Two hyphens in a key are no dash.
  const [key] = all(raw['citation-key']);
  if (key) readPlain(facts, 'citation-key', key, note);
  readAddresses(facts, all(raw.url), note);
  const keywords = all(raw['source-keywords']).map(cleanField).filter(Boolean);
  if (keywords.length > 0) facts['source-keywords'] = [...new Set(keywords)];
  return facts;
}

function readPlain(
  facts: PaperFacts,
  name: (typeof plainFacts)[number] | 'citation-key',
  value: string,
  note: NoteFact,
): void {
  const parsed = shape[name].safeParse(value);
  if (parsed.success) Object.assign(facts, { [name]: parsed.data });
  else note(name, `${value}: ${parsed.error.issues[0]?.message}`);
}

function readNames(names: RawName[]): string[] {
  const written = names
    .map((name) => (typeof name === 'string' ? cleanField(name) : writeName(cleanName(name))))
    .filter((name) => name !== '' && name !== '{}');
  const known = written.filter((name) => !isOthers(name));
  return known.length > 0 && known.length < written.length ? [...known, others] : known;
}

function cleanName(name: Name): Name {
  if ('literal' in name) return { literal: cleanField(name.literal) };
  const parts = Object.entries(name).map(([part, value]) => [part, cleanField(value)]);
  const {
    family = '',
    given = '',
    ...rest
  } = Object.fromEntries(parts.filter(([, value]) => value));
  if (family === '' || given === '')
    return { literal: [...Object.values(rest), family, given].filter(Boolean).join(' ') };
  return { family, given, ...rest };
}

function readAddresses(facts: PaperFacts, addresses: string[], note: NoteFact): void {
  for (const address of addresses) {
    if (readArxivId(address) || readDoi(address)) continue;
    const parsed = shape.url.safeParse(address);
    if (!parsed.data) note('url', `${address}: no web address`);
    else if (/^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[^/]+\/[^/]+/.test(parsed.data)) {
      facts.code ??= parsed.data;
    } else facts.url ??= parsed.data;
  }
}

/** The values that say something, as text. */
function all(value: Value | Value[]): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map((item) => String(item ?? '').trim()).filter((item) => item !== '');
}
