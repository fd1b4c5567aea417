import { isOthers, type Name, readName } from '../../../schema/person-name.ts';

/** “Liu R.”, “van der Berg JA Jr”: a family name and initials, as Embase and PubMed write it. */
const familyAndInitials =
  /^((?:\p{L}[\p{L}\p{M}'’.-]* ){1,4}?)((?:\p{Lu}\.?[ -]?){1,4})(?:[ ,]+(Jr\.?|Sr\.?|2nd|3rd|4th|II|III|IV))?$/u;
const suffixAtEnd = /^(.*\S) (Jr\.?|Sr\.?|2nd|3rd|4th|II|III|IV)$/;
/** Suffixes under what bibliographies call them. */
const suffixes: Record<string, string> = {
  Jr: 'Jr.',
  Sr: 'Sr.',
  '2nd': 'II',
  '3rd': 'III',
  '4th': 'IV',
};

/** What a name without a comma is: that of a group, or of a person with the given names first. */
export type WithoutComma = 'group' | 'person';

/**
 * A name as reference managers write it, the family name first: “Costa, Pat T., Jr.”. Without a
 * comma it can be a family name with initials (“Liu R.”); EndNote ends groups with a comma.
 */
export function invertedName(text: string, withoutComma: WithoutComma = 'group'): Name {
  const name = text.replace(/\s+/g, ' ').trim();
  const parts = name.split(',').map((part) => part.trim());
  const [family = '', given, ...rest] = parts.filter((part) => part !== '');
  if (given === undefined) {
    const [, before, initials, after] =
      (parts.length === 1 && familyAndInitials.exec(family)) || [];
    if (before && initials) return person(before, initials, after);
    return withoutComma === 'person' ? readName(name) : { literal: family };
  }
  if (rest.length > 1) return { literal: name };
  if (rest.length === 1) return readName([family, given, ...rest].map(plainSuffix).join(', '));
  const [, before, within] = suffixAtEnd.exec(family) ?? [];
  if (before && within) return person(before, given, within);
  const [, first = given, after] = suffixAtEnd.exec(given) ?? [];
  return person(family, first, after);
}

function person(family: string, given: string, suffix = ''): Name {
  return readName([family, plainSuffix(suffix), given].filter((part) => part !== '').join(', '));
}

function plainSuffix(part: string): string {
  return suffixes[part.replace(/\.$/, '')] ?? part;
}

/** The names of a field that is there once a person, or once for all with semicolons between them. */
export function nameList(
  values: string[],
  withoutComma: WithoutComma = 'group',
): (Name | string)[] {
  return values
    .flatMap((value) => value.split(/[;\n]/))
    .filter((value) => /[\p{L}\p{N}]/u.test(value))
    .map((value) => (isOthers(value) ? value : invertedName(value, withoutComma)));
}
