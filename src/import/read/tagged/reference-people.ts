import { isOthers, type Name, readName } from '../../../schema/person-name.ts';
import type { RawFacts } from '../raw-facts.ts';
import type { ReferenceFields } from './reference-fields.ts';
import type { ReferenceType } from './reference-types.ts';
import { listedValues } from './tagged-record.ts';

/**
 * Authors, editors and translators of a reference by its type.
 * @param withoutComma what names without a comma are in this listing
 */
export function referencePeople(
  fields: ReferenceFields,
  kind: ReferenceType,
  withoutComma: WithoutComma | undefined,
): Pick<RawFacts, 'authors' | 'editors' | 'translators'> {
  const names = (values: string[]) => nameList(values, withoutComma);
  const authors = names(fields.all('author'));
  const editors = names([...fields.all('editor'), ...secondaryEditors(fields, kind)]);
  const translators = kind.subsidiary ? names(fields.all('subsidiary-author')) : [];
  if (kind.authors === 'editors') return { editors: [...authors, ...editors], translators };
  return { authors, editors, translators };
}

/** The secondary authors of a book edit its series, where there are tertiary ones to edit the book. */
function secondaryEditors(
  fields: ReferenceFields,
  { secondary, tertiary }: ReferenceType,
): string[] {
  if (tertiary && fields.peek('tertiary-author').length > 0) return fields.all('tertiary-author');
  return secondary ? fields.all('secondary-author') : [];
}

/**
 * What a name without a comma is in a listing: that of a group, unless it has initials with full
 * stops (“Liu R.”, “R. Liu”); a person's also with bare initials (“Liu R”); or a person's with the
 * given names first.
 */
export type WithoutComma = 'group' | 'initials' | 'person';

const familyAndInitials =
  /^((?:\p{L}[\p{L}\p{M}'’.-]* ){1,4}?)((?:\p{Lu}\.?[ -]?){1,4})(?:[ ,]+(Jr\.?|Sr\.?|2nd|3rd|4th|II|III|IV))?$/u;
/** “C. Munteanu”, as IEEE writes it; “U.S. Department of Health” is no person. */
const initialsAndFamily =
  /^(?!(?:U\.? ?[SNK]|E\.? ?U)\b)(?:\p{Lu}\p{Ll}?\.[ -]?){1,4} ?(?:\p{L}[\p{L}\p{M}'’-]+ ?){1,3}$/u;
const suffixAtEnd = /^(.*\S) (Jr\.?|Sr\.?|2nd|3rd|4th|II|III|IV)$/;
/** Suffixes under what bibliographies call them. */
const suffixes: Record<string, string> = {
  Jr: 'Jr.',
  Sr: 'Sr.',
  '2nd': 'II',
  '3rd': 'III',
  '4th': 'IV',
};

/**
 * A name as reference managers and databases write it, the family name first: “Costa, Pat T., Jr.”.
 * EndNote ends the names of groups with a comma.
 */
export function invertedName(text: string, withoutComma: WithoutComma = 'group'): Name {
  const name = text.replace(/\s+/g, ' ').trim();
  const parts = name.split(',').map((part) => part.trim());
  const [family = '', given, ...rest] = parts.filter((part) => part !== '');
  if (given === undefined) {
    return parts.length > 1 ? { literal: family } : nameWithoutComma(family, withoutComma);
  }
  if (rest.length > 1) return { literal: name };
  if (rest.length === 1) return readName([family, given, ...rest].map(plainSuffix).join(', '));
  const [, before, within] = suffixAtEnd.exec(family) ?? [];
  if (before && within) return person(before, given, within);
  const [, first = given, after] = suffixAtEnd.exec(given) ?? [];
  return person(family, first, after);
}

function nameWithoutComma(name: string, withoutComma: WithoutComma): Name {
  const [, family, initials, suffix] = familyAndInitials.exec(name) ?? [];
  if (family && initials && (withoutComma !== 'group' || initials.includes('.'))) {
    return person(family, initials, suffix);
  }
  const isPerson = withoutComma === 'person' || initialsAndFamily.test(name);
  return isPerson ? readName(name) : { literal: name };
}

function person(family: string, given: string, suffix = ''): Name {
  return readName([family, plainSuffix(suffix), given].filter((part) => part !== '').join(', '));
}

function plainSuffix(part: string): string {
  return suffixes[part.replace(/\.$/, '')] ?? part;
}

/** The names of a field that is there once a person, or once for all with semicolons between them. */
export function nameList(values: string[], withoutComma?: WithoutComma): (Name | string)[] {
  return values
    .flatMap(listedValues)
    .filter((value) => /[\p{L}\p{N}]/u.test(value))
    .map((value) => (isOthers(value) ? value : invertedName(value, withoutComma)));
}
