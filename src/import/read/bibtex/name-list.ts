import { trimSigns } from './address.ts';

/** “Jr.” and its like, which stand behind a family name. */
export const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** An entity such as `&uuml;` ends with a semicolon too. */
const betweenNames = /(?<=[\s;])and(?=\s)|(?<!&#?\w{1,8});/iy;
const initials = /^\p{Lu}\p{M}*(?:[\s.~-]*\p{Lu}\p{M}*){0,3}\.?$/u;
const extended = /^[\s{]*(?:family|given|prefix|suffix|useprefix|id|hash)(?:-i)?\s*=/i;

/**
 * The names of a list, still as TeX. BibTeX has `and` between them; people also write semicolons,
 * and commas
 * between whole names (“Miller, D., Firby, J.”), which would be one name.
 */
export function splitNames(list: string): string[] {
  return splitOutsideBraces(list.replace(/\s+/g, ' '), betweenNames)
    .map((name) => trimSigns(name.replace(/^ ?and /i, ''), ' ;,'))
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
    .flatMap(splitCommaList);
}

function splitCommaList(name: string): string[] {
  if (extended.test(name)) return [name];
  const pair = splitOutsideBraces(name, / \\?& /y);
  if (pair.length > 1 && pair.every((part) => nameParts(part).length === 2)) return pair;
  const parts = nameParts(name);
  if (parts.length < 3 || parts.some((part) => suffix.test(part))) return [name];
  if (parts.every((part) => /\S[\s~]\S/.test(part) && part.length < 40)) return parts;
  const given = parts.filter((_, index) => index % 2 === 1);
  if (parts.length % 2 !== 0 || !given.every((part) => initials.test(part))) return [name];
  return given.map((part, index) => `${parts[index * 2]}, ${part}`);
}

/** The parts of a name between its commas. */
export function nameParts(name: string): string[] {
  return splitOutsideBraces(name, /,/y).map((part) => part.trim());
}

function splitOutsideBraces(tex: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < tex.length; at++) {
    const character = tex[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (depth === 0) {
      separator.lastIndex = at;
      if (!separator.test(tex)) continue;
      parts.push(tex.slice(start, at));
      start = separator.lastIndex;
      at = start - 1;
    }
  }
  parts.push(tex.slice(start));
  return parts;
}
