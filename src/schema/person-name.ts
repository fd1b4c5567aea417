/**
 * A person's name by its parts, or the name of a group as it is, under CSL's names.
 * @see https://docs.citationstyles.org/en/stable/specification.html#name-part-formatting
 */
export type Name =
  | {
      family: string;
      given: string;
      'non-dropping-particle'?: string;
      'dropping-particle'?: string;
      suffix?: string;
    }
  | { literal: string };

/** Stands last in a list of names of which a listing leaves some out. */
export const others = 'et al.';

/** True for “et al.”, “others” and the like, which stand for names that are left out. */
export function isOthers(name: string): boolean {
  return /^(?:and )?(?:others|et\.? al(?:ii|ia|\.)?)$/i.test(name.trim());
}

/** Words that belong to the family name after them, in the spellings that name lists use. */
const particle =
  /^(?:[Vv][ao]n|[Dd](?:a|e|el|ella|en|er|i|o|os|u)|das|[Ll][ae]|te[nr]|zu[mr]?|a[flv]|el|bin|[Ii]bn)$/;
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const group =
  /\b(?:Team|Collaboration|Consortium|Group|Project|Inc\.?|Ltd\.?|LLC|GmbH|Corporation|Corp\.?|Labs?|Research|Organi[sz]ation|Committee|Association|Institute|University|Foundation|Society|Agency|Ministry)$/i;
/** In small letters it is a family name: Qingyao Ai. */
const acronym = /\bAI$/;
const lowerCase = /^\p{Ll}/u;
const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/**
 * Reads a name as a page has it. Plain names have the given names first: in “Aaron van den Oord”
 * the family name is “Oord” with the particle “van den”. Where this would be wrong the family name
 * stands first as in BibTeX: “García Márquez, Gabriel”, “Costa, Jr., Pat T.”. Braces keep together
 * what they hold: a group (“{Google, Inc.}”) or a part of a name (“{Smith, Jones}, Ada”). Names of
 * one word, those that end like a group's and those that end with a comma are groups without.
 */
export function readName(text: string): Name {
  const name = text.replace(/\s+/g, ' ').trim();
  const [first = '', second, ...rest] = splitParts(name);
  if (second === undefined) {
    if (isBraced(first) || name.endsWith(',')) return { literal: unbraced(first) };
    return readPlain(first);
  }
  if (suffix.test(second) || (isBraced(second) && rest.length > 0)) {
    if (rest.length === 0) return readPlain(`${first} ${second}`);
    return readInverted(first, rest.join(' '), unbraced(second));
  }
  // “Google, Inc.” is nobody's name.
  if (isGroup(second) && rest.length === 0) return { literal: name };
  const last = rest.at(-1);
  // RIS has the suffix last: “Davis, Sammy, Jr.”.
  if (last !== undefined && suffix.test(last)) {
    return readInverted(first, [second, ...rest.slice(0, -1)].join(' '), last);
  }
  return readInverted(first, [second, ...rest].join(' '));
}

/** The parts between commas, but for commas in braces; empty ones are none. */
function splitParts(name: string): string[] {
  const parts = name.match(/(?:\{[^{}]*\}|[^,])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function isBraced(part: string): boolean {
  return /^\{[^{}]*\}$/.test(part);
}

function unbraced(part: string): string {
  return isBraced(part) ? part.slice(1, -1).trim() : part;
}

function isGroup(name: string): boolean {
  return group.test(name) || acronym.test(name);
}

function readPlain(name: string): Name {
  const words = name.split(' ');
  if (words.length < 2 || isGroup(name)) return { literal: name };
  const last = words.at(-1) ?? '';
  const end = suffix.test(last) && words.length > 2 ? words.length - 1 : words.length;
  let start = end - 1;
  while (start > 1 && particle.test(words[start - 1] ?? '')) start--;
  return personName(
    words.slice(start, end),
    words.slice(0, start).join(' '),
    end < words.length ? last : undefined,
  );
}

function readInverted(familyPart: string, givenPart: string, nameSuffix?: string): Name {
  const family = isBraced(familyPart) ? [unbraced(familyPart)] : familyPart.split(' ');
  if (isBraced(givenPart)) return personName(family, unbraced(givenPart), nameSuffix);
  const words = givenPart.split(' ');
  let end = words.length;
  while (end > 1 && lowerCase.test(words[end - 1] ?? '')) end--;
  const dropping = words.slice(end).join(' ');
  return personName(family, words.slice(0, end).join(' '), nameSuffix, dropping);
}

/**
 * @param familyWords those of the family name, its particles first; written with a capital they are
 *   part of it wherever names are sorted.
 */
function personName(
  familyWords: string[],
  given: string,
  nameSuffix: string | undefined,
  dropping = '',
): Name {
  let start = 0;
  while (start < familyWords.length - 1 && lowerCase.test(familyWords[start] ?? '')) start++;
  const before = familyWords.slice(0, start).join(' ');
  return {
    family: familyWords.slice(start).join(' '),
    given,
    ...(before && { 'non-dropping-particle': before }),
    ...(dropping && { 'dropping-particle': dropping }),
    ...(nameSuffix && { suffix: nameSuffix }),
  };
}

/**
 * A name as a page has it: as it is said where that is read back as the same, else inverted, with
 * braces around parts that would fall apart.
 */
export function writeName(name: Name): string {
  const plain = nameText(name);
  if ('literal' in name) {
    return sameName(readName(plain), name) ? plain : `{${plain.replace(/[{}]/g, '')}}`;
  }
  const { whole, suffix: nameSuffix, givenPart } = invertedParts(name);
  const joined = (parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
  const forms = [
    plain,
    invertedName(name),
    joined([whole, nameSuffix && `{${nameSuffix}}`, givenPart]),
    joined([whole, nameSuffix, givenPart].map((part) => part && `{${part}}`)),
  ];
  return forms.find((form) => sameName(readName(form), name)) ?? plain;
}

/** Whether a name is written in Chinese, Japanese or Korean, which have the family name first and no initials. */
export function isEastAsian({ family, given }: Exclude<Name, { literal: string }>): boolean {
  return eastAsian.test(family) && eastAsian.test(given);
}

/** A name as it is said: “Gabriel García Márquez”, “Pat T. Costa Jr.”, “王小明”. */
export function nameText(name: Name): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix: nameSuffix } = name;
  if (isEastAsian(name)) return `${family}${given}`;
  const { 'non-dropping-particle': before, 'dropping-particle': dropping } = name;
  return [given, dropping, before, family, nameSuffix].filter(Boolean).join(' ');
}

/** “van den Oord, Aaron”, as bibliographies sort it; a suffix stands between, as in BibTeX. */
export function invertedName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { whole, suffix: nameSuffix, givenPart } = invertedParts(name);
  return [whole, nameSuffix, givenPart].filter(Boolean).join(', ');
}

/**
 * The three parts in which BibTeX and RIS write a person's name; a suffix that a listing has in the
 * family name (“Daumé III”) is one.
 */
export function invertedParts(name: Exclude<Name, { literal: string }>): {
  whole: string;
  suffix: string | undefined;
  givenPart: string;
} {
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  const [, before = '', last = ''] = /^(.+) (\S+)$/.exec(family) ?? [];
  const isWithin = name.suffix === undefined && suffix.test(last);
  return {
    whole: isWithin ? before : family,
    suffix: isWithin ? last : name.suffix,
    givenPart: [name.given, name['dropping-particle']].filter(Boolean).join(' '),
  };
}

/** Whether two names are the same wherever their particles end. */
export function sameName(a: Name, b: Name): boolean {
  if ('literal' in a || 'literal' in b) {
    return 'literal' in a && 'literal' in b && a.literal === b.literal;
  }
  const [first, second] = [invertedParts(a), invertedParts(b)];
  return (
    first.whole === second.whole &&
    first.suffix === second.suffix &&
    first.givenPart === second.givenPart
  );
}
