/** A person's name by its parts, or a group's name as it is. */
export type AuthorName =
  | { family: string; given: string; suffix?: string | undefined }
  | { literal: string };

/** Words that belong to the family name after them, in the spellings that name lists use. */
const particles = new Set(
  `van von der den de del della di du da do dos das la le ten ter zu zum zur af av al el bin ibn
   Van Von Der Den De Del Della Di Du Da Do Dos La Le Ibn`.split(/\s+/),
);
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const group = /\b(?:Team|Collaboration|Consortium|Group|Project|Inc\.?|Labs?|Research)$/i;

/**
 * Takes a name as a paper prints it apart, given names first: “Aaron van den Oord” has the family
 * name “van den Oord”. Names of one word and names of groups stay whole.
 */
export function parseAuthorName(name: string): AuthorName {
  const text = name.replace(/\s+/g, ' ').trim();
  const [familyFirst, given, ...rest] = text.split(/\s*,\s*/);
  if (familyFirst && given && suffix.test(given)) {
    if (rest.length === 0) return parseAuthorName(`${familyFirst} ${given}`);
    return { family: familyFirst, given: rest.join(' '), suffix: given };
  }
  if (familyFirst && given) return { family: familyFirst, given: [given, ...rest].join(' ') };
  const words = text.split(' ');
  if (words.length < 2 || group.test(text)) return { literal: text };

  const last = words.at(-1) ?? '';
  const end = suffix.test(last) && words.length > 2 ? words.length - 1 : words.length;
  let start = end - 1;
  while (start > 1 && particles.has(words[start - 1] ?? '')) start--;
  return {
    family: words.slice(start, end).join(' '),
    given: words.slice(0, start).join(' '),
    ...(end < words.length && { suffix: last }),
  };
}

/** “Family, Given”, as bibliographies sort it; a suffix stands last, as in RIS. */
export function invertedName(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ');
}

/** Reads what `invertedName` wrote. */
export function readInvertedName(text: string): AuthorName {
  const [family = '', given, nameSuffix] = text.split(', ');
  if (given === undefined) return { literal: text };
  return { family, given, ...(nameSuffix && { suffix: nameSuffix }) };
}
