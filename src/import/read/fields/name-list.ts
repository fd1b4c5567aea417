import { type Name, readName } from '../../../schema/person-name.ts';
import type { RawName } from '../raw-facts.ts';

/** Initials as they stand alone or run together: J. · J.-P. · JP · J. R. R. */
const initials = /^(?:\p{Lu}\p{M}*\.?[\s-]*){1,4}$/u;
/** Capitals at the end of “Lind AB”; Roman numbers there are no initials. */
const closingInitials = /^(?!(?:II|III|IV|Jr)\b)\p{Lu}{1,3}$|^(?:\p{Lu}\.-?){1,4}$/u;
const suffix = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;

/**
 * The names in a list of them as databases and people write it, each as it stands or taken apart
 * where its family name comes first:
 *
 * - `Lind, Ada; Brook, Tom` · `Ada Lind; Tom Brook` · one name a line
 * - `Lind, Ada and Brook, Tom` · `Ada Lind, Tom Brook and Otto Hill` · `Ada Lind & Tom Brook`
 * - `Lind, A., Brook, T.` (APA) · `Lind, Ada, Tom Brook, and Otto Hill` (MLA)
 * - `Lind A, Brook TB` (PubMed)
 */
export function readNameList(list: string): RawName[] {
  // In “Lind A, Brook T.” the full stop ends the list.
  const written = list.replace(/[\s,]+et\.?\s*al\b\.?/gi, ', et al.');
  const isSentence = /^(?:\p{L}[\p{L}\p{M}'’ -]* \p{Lu}{1,3}(?:,\s*|\.\s*$))+$/u.test(written);
  const whole = isSentence ? written.replace(/\.\s*$/, '') : written;
  const names = splitNames(whole.replace(/\s*\n\s*/g, '\n').trim());
  return names.map(readListedName).filter((name) => name !== '');
}

function splitNames(list: string): string[] {
  if (/[;\n|]/.test(list)) return list.split(/\s*[;\n|]\s*/);
  const groups = list.split(/\s*,?\s+(?:and|und|et(?! al)|y)\s+|\s*,?\s*&\s*/);
  const last = groups.at(-1) ?? '';
  const isInverted = groups.length > 1 && groups.every((group) => /^[^,]+,[^,]+$/.test(group));
  if (isInverted && !isTwoNames(last)) return groups;
  const names = groups.flatMap(splitAtCommas);
  return isFirstInverted(names) ? [names.slice(0, 2).join(', '), ...names.slice(2)] : names;
}

function splitAtCommas(list: string): string[] {
  const parts = list.split(/\s*,\s*/).filter((part) => part !== '');
  const rest = parts.slice(1);
  if (parts.length === 2 && !isTwoNames(list) && !/^et\.? al/i.test(rest[0] ?? '')) {
    return [list];
  }
  const others = /^et\.? al/i.test(parts.at(-1) ?? '') ? 1 : 0;
  const people = parts.slice(0, parts.length - others);
  const pairs =
    people.length % 2 === 0 && people.every((part, at) => at % 2 === 0 || initials.test(part));
  if (pairs && people.length > 0) {
    const joined = people.flatMap((part, at) => (at % 2 === 0 ? `${part}, ${people[at + 1]}` : []));
    return [...joined, ...parts.slice(people.length)];
  }
  // “Costa, Jr.” and “Google, Inc.” belong together.
  const names: string[] = [];
  for (const part of parts) {
    const isSuffix = suffix.test(part) || /^(?:Inc|Ltd|LLC)\.?$/i.test(part);
    if (isSuffix && names.length > 0) names[names.length - 1] += `, ${part}`;
    else names.push(part);
  }
  return names;
}

/** In MLA's style the first name alone is inverted: “Lind, Ada, Tom Brook, and Otto Hill”. */
function isFirstInverted([family = '', given = '', ...others]: string[]): boolean {
  const isWord = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
  const isGiven = isWord.test(given) || /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}\.)+$/u.test(given);
  return (
    isWord.test(family) && isGiven && others.length > 0 && others.every((name) => /\s/.test(name))
  );
}

/** True for “Ada Lind, Tom Brook”, false for “Lind, Ada” and “van der Berg, Jan Willem”. */
function isTwoNames(list: string): boolean {
  const [first = '', second = ''] = list.split(/\s*,\s*/);
  if (suffix.test(second) || initials.test(second)) return false;
  const words = (name: string) => name.split(/\s+/).filter((word) => !/^\p{Ll}/u.test(word)).length;
  return words(first) > 1 && words(second) > 1;
}

/** One name of a list; “Lind AB” and “Lind, Ada” have their family name first. */
export function readListedName(listed: string): RawName {
  const name = listed
    .replace(/^(?:and|by)\s+/i, '')
    // Ids and affiliations that databases put behind a name: “(57190000)”, “[ORCID]”, “0000-…”.
    .replace(/\s*(?:\([\d\s]+\)|\[[^\]]*\]|\d{4}-\d{4}-\d{4}-\d{3}[\dX])\s*/g, '')
    .replace(/[*†‡§¶,]+$/, '')
    .trim();
  const words = name.split(/\s+/);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const isFamilyFirst =
    words.length > 1 &&
    !name.includes(',') &&
    closingInitials.test(last) &&
    !initials.test(first) &&
    /\p{Ll}/u.test(first);
  if (isFamilyFirst) return familyFirst(words.slice(0, -1), last);
  return name.includes(',') ? readName(name) : name;
}

function familyFirst(family: string[], given: string): Name {
  return { family: family.join(' '), given: given.replace(/(?<=\p{Lu})(?=\p{Lu})/gu, ' ') };
}
