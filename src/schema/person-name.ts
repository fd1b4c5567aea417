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
const particles = new Set(
  `van von der den de del della di du da do dos das la le ten ter zu zum zur af av al el bin ibn
   Van Von Der Den De Del Della Di Du Da Do Dos La Le Ibn`.split(/\s+/),
);
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const group =
  /\b(?:Team|Collaboration|Consortium|Group|Project|Inc\.?|Ltd\.?|LLC|GmbH|Corporation|Corp\.?|Labs?|Research|Organi[sz]ation|Committee|Association|Institute|University|Foundation|Society|Agency|Ministry|AI)$/i;
const lowerCase = /^\p{Ll}/u;
const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/**
 * Reads a name as a page has it. Plain names have the given names first: in “Aaron van den Oord”
 * the family name is “Oord” with the particle “van den”. Where this would be wrong the family name
 * stands first as in BibTeX: “García Márquez, Gabriel”, “Costa, Jr., Pat T.”. A group can be put in
 * braces: “{Google, Inc.}”; names of one word and those that end like a group's are groups without.
 */
export function readName(text: string): Name {
  const name = text.replace(/\s+/g, ' ').trim();
  const braced = /^\{([^{}]*)\}$/.exec(name)?.[1];
  if (braced !== undefined) return { literal: braced.trim() };
  const [first = '', second, ...rest] = name.split(/\s*,\s*/).filter((part) => part !== '');
  if (second === undefined) return readPlain(first);
  if (!suffix.test(second)) {
    // “Google, Inc.” is nobody's name.
    if (group.test(second) && rest.length === 0) return { literal: name };
    return readInverted(first, [second, ...rest].join(' '));
  }
  if (rest.length === 0) return readPlain(`${first} ${second}`);
  return readInverted(first, rest.join(' '), second);
}

function readPlain(name: string): Name {
  const words = name.split(' ');
  if (words.length < 2 || group.test(name)) return { literal: name };
  const last = words.at(-1) ?? '';
  const end = suffix.test(last) && words.length > 2 ? words.length - 1 : words.length;
  let start = end - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--;
  return personName(
    words.slice(start, end),
    words.slice(0, start).join(' '),
    end < words.length ? last : undefined,
  );
}

function readInverted(family: string, givenPart: string, nameSuffix?: string): Name {
  const words = givenPart.split(' ');
  let end = words.length;
  while (end > 1 && lowerCase.test(words[end - 1] ?? '')) end--;
  const dropping = words.slice(end).join(' ');
  return personName(family.split(' '), words.slice(0, end).join(' '), nameSuffix, dropping);
}

function personName(
  familyWords: string[],
  given: string,
  nameSuffix: string | undefined,
  dropping = '',
): Name {
  let start = 0;
  while (start < familyWords.length - 1 && lowerCase.test(familyWords[start] ?? '')) start++;
  const particle = familyWords.slice(0, start).join(' ');
  return {
    family: familyWords.slice(start).join(' '),
    given,
    ...(particle && { 'non-dropping-particle': particle }),
    ...(dropping && { 'dropping-particle': dropping }),
    ...(nameSuffix && { suffix: nameSuffix }),
  };
}

/** A name as a page has it: as it is said where that is read back as the same, else inverted. */
export function writeName(name: Name): string {
  const plain = nameText(name);
  if (sameName(readName(plain), name)) return plain;
  if ('literal' in name) return `{${plain.replace(/[{}]/g, '')}}`;
  return invertedName(name);
}

/** A name as it is said: “Gabriel García Márquez”, “Pat T. Costa Jr.”, “王小明”. */
export function nameText(name: Name): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix: nameSuffix } = name;
  if (eastAsian.test(family) && eastAsian.test(given)) return `${family}${given}`;
  const particle = name['non-dropping-particle'];
  const dropping = name['dropping-particle'];
  return [given, dropping, particle, family, nameSuffix].filter(Boolean).join(' ');
}

/** “van den Oord, Aaron”, as bibliographies sort it; a suffix stands between, as in BibTeX. */
export function invertedName(name: Name): string {
  if ('literal' in name) return name.literal;
  const { family, given, suffix: nameSuffix } = name;
  const whole = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
  const givenPart = [given, name['dropping-particle']].filter(Boolean).join(' ');
  return [whole, nameSuffix, givenPart].filter(Boolean).join(', ');
}

function sameName(a: Name, b: Name): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(name: Name): [string, string][] {
  return Object.entries(name).sort(([a], [b]) => (a < b ? -1 : 1));
}
