import type { Name } from '../../schema/person-name.ts';
import type { WorkType } from '../../schema/work-type.ts';
import type { DateParts } from './date.ts';

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
  /** A date in words or figures, as EDTF, or in the parts in which the listing has it. */
  published?: Value | DateParts;
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
  /** A tag, or the name of a language. */
  language?: Value;
  /** Every place in which an arXiv id can stand; the first that has one counts. */
  arxiv?: Value | Value[];
  /** Every place in which a DOI can stand; the first that has one counts. */
  doi?: Value | Value[];
  isbn?: Value | Value[];
  issn?: Value | Value[];
  pmid?: Value;
  /** Addresses; one that a DOI or an arXiv id says already is left out, one of code becomes `code`. */
  url?: Value | Value[];
  venue?: Value;
  code?: Value;
  /** A list, or one string with semicolons or commas between them. */
  'source-keywords'?: Value | Value[];
  note?: Value;
  'citation-key'?: Value;
}

/** Told of every fact that is left out or kept in part. */
export type NoteFact = (fact: string, why: string) => void;

/** The values that say something, as text. */
export function saidValues(value: Value | Value[]): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.map((item) => String(item ?? '').trim()).filter((item) => item !== '');
}
