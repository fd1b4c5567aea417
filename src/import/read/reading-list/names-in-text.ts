import { isOthers, others } from '../../../schema/person-name.ts';
import { readNameList } from '../fields/name-list.ts';
import words from './words.json' with { type: 'json' };

/** Words of titles, venues and groups, which stand in no person's name. */
const noNameWords = new Set(words.noNames);

const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:\p{Lu}\.-?)+)$/u;
const particle =
  /^(?:van|von|der|den|de|del|della|di|du|da|do|dos|la|le|ten|ter|zu|af|av|al|el|bin|ibn|y|e|'t|jr\.?|sr\.?)$/i;

/** True for what could be the name of one person: Ada Lind · A. Lind · Lind A · 王小明. */
function looksLikeName(name: string): boolean {
  if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}·]{2,8}$/u.test(name)) return true;
  const words = name.replace(/,/g, '').split(/\s+/);
  const named = words.filter((word) => nameWord.test(word));
  return (
    name.length <= 60 &&
    words.length >= 2 &&
    words.length <= 6 &&
    named.length >= 1 &&
    words.every((word) => nameWord.test(word) || particle.test(word)) &&
    !words.some(
      (word) => word.length > 1 && !/^\p{Lu}\.$/u.test(word) && noNameWords.has(word.toLowerCase()),
    )
  );
}

/**
 * The names in a text that is a list of names and nothing else, as they stand; undefined for any
 * other text. One name alone has to be told by more than its capitals: by `least` 1.
 */
export function readNames(text: string, least = 2): string | undefined {
  const list = text
    .replace(/^\s*(?:by|authors?)\s*:?\s+/i, '')
    .replace(/[\s.,;:*_]+$/, (end) =>
      /^\.[\s,;:*_]*$/.test(end) && /\b\p{Lu}$/u.test(text.slice(0, -end.length)) ? '.' : '',
    )
    .replace(/\s+(?:and|&)\s+(?:\d+\s+)?(?:others|colleagues|co-?authors)\.?$/i, ', et al.')
    .replace(/[\s,]*\b(?:et\.?\s*al\.?|etc\.?|…|\.\.\.)$/i, ', et al.')
    .trim();
  if (list === '' || list.length > 5000) return undefined;
  const names = readNameList(list).map((name) =>
    typeof name === 'string'
      ? name
      : 'literal' in name
        ? name.literal
        : `${name.given} ${name.family}`,
  );
  const people = names.filter((name) => !isOthers(name));
  const isCut = people.length < names.length;
  const isEnough = people.length >= least || isCut || /\b\p{Lu}\./u.test(list);
  // “Vaswani et al.” has a family name alone.
  const isFamily = (name: string) => isCut && people.length === 1 && nameWord.test(name);
  const isList = people.length > 0 && people.every((name) => looksLikeName(name) || isFamily(name));
  return isEnough && isList ? list : undefined;
}

/** A reference in brackets: who, and when. */
export interface ShortCitation {
  families: string[];
  year: string;
}

const citation =
  /^(.+?)(?:,\s*|\s*[([]\s*|(?<=\bal\.?)\s+)((?:1[5-9]|20)\d\d)[a-z]?\s*[)\]]?[\s.,]*$/s;

/**
 * A reference as texts have it in brackets: “Lind (1970)”, “Ziv, Lempel (1977)”, “Vaswani et al. 2017”,
 * “Bentley & McIlroy, 1993”; undefined for any other text.
 */
export function readCitation(text: string): ShortCitation | undefined {
  const [, names = '', year] = citation.exec(text.replace(/^[\s([]+/, '')) ?? [];
  const isCut = /\bet\.? al\.?,?$/i.test(names);
  const families = names
    .replace(/[\s,]*\bet\.? al\.?,?\s*$/i, '')
    .split(/\s*,\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+/)
    .map((family) => family.trim());
  if (year === undefined || families.length > 12 || !families.every(isFamily)) return undefined;
  return { families: isCut ? [...families, others] : families, year };
}

function isFamily(family: string): boolean {
  const words = family.split(/\s+/);
  return (
    words.length <= 4 &&
    /^\p{Lu}.*\p{Ll}/u.test(words.at(-1) ?? '') &&
    words.every((word) => nameWord.test(word) || particle.test(word)) &&
    !words.some((word) => noNameWords.has(word.toLowerCase()))
  );
}
