import { type Creator, parse } from '@retorquere/bibtex-parser';
import { type Name, readName } from '../../../schema/person-name.ts';
import type { RawName } from '../raw-facts.ts';
import { nameParts, splitNames, suffix } from './name-list.ts';

const institution =
  /^(?:universit|institut|organi[sz]|department|ministr|societ|associa|academ|commission|committee|council|office|bureau|cent(?:er|re)|school|college|foundation|agency|museum|library|board|government)/i;
const company = /^(?:Inc|Ltd|LLC|GmbH|AG|Corp|Co|plc)\.?$/i;

/** Longer names are no names; they are taken as they stand. */
const longestName = 500;

/** Reads lists of names; a name that comes again is not read again. */
export interface NameReader {
  /** Lists that will be asked for: to read them in one go is faster. */
  prepare(lists: string[]): void;
  read(list: string): RawName[];
}

/**
 * Names of BibTeX and BibLaTeX as Better BibTeX's parser takes them apart: “Jan van der Berg”,
 * “Costa, Jr., Pat T.”, “{A Group}”, “family=Berg, given=Jan, prefix=van der”. A name that the
 * parser cannot read is taken as it stands.
 */
export function nameReader(): NameReader {
  const known = new Map<string, RawName>();
  const prepare = (lists: string[]) => {
    const names = new Set(lists.flatMap(splitNames));
    const fresh = [...names].filter((name) => name.length <= longestName && !known.has(name));
    const creators = parseNames(fresh);
    fresh.forEach((name, index) => {
      known.set(name, rawName(name, creators[index]));
    });
  };
  return {
    prepare,
    read(list) {
      prepare([list]);
      return splitNames(list).map((name) => known.get(name) ?? name);
    },
  };
}

/** What the parser makes of each name; undefined where it makes nothing or several of it. */
function parseNames(names: string[]): (Creator | undefined)[] {
  const found: (Creator | undefined)[] = [];
  const source = names.map((name, index) => `@misc{${index}, author = {${texOfName(name)}}}`);
  try {
    const options = { sentenceCase: false, applyCrossRef: false } as const;
    const { entries } = parse(source.join('\n'), { ...options, unsupported: unknownCommand });
    for (const { key, fields } of entries) {
      if (fields.author?.length === 1) found[Number(key)] = fields.author[0];
    }
    return found;
  } catch {
    if (names.length < 2) return found;
    return names.flatMap((name) => parseNames([name]));
  }
}

/** A command that the parser does not know is left to others, apart from the word behind it. */
function unknownCommand(_: unknown, tex: string): string {
  return /\\[A-Za-z]+$/.test(tex) ? `${tex}{}` : tex;
}

/** Signs that have a meaning in TeX's text mode have none in a name; a tie is a blank. */
function texOfName(name: string): string {
  return name.replace(/(?<!\\)[~%$#&_]/g, (sign) => (sign === '~' ? ' ' : `\\${sign}`));
}

function rawName(name: string, creator: Creator | undefined): RawName {
  if (!creator) return name;
  const { name: group = '', prefix = '' } = creator;
  if (group !== '') return { literal: dotted(group) };
  const given = dotted(creator.firstName ?? '');
  const family = dotted(creator.lastName ?? '');
  const whole = [prefix, family].filter(Boolean).join(' ');
  if (given === '') return { literal: whole };
  const said = `${given} ${whole}`;
  if (nameParts(name).length > 1) return invertedName(whole, dotted(creator.suffix ?? ''), given);
  if (isGroup(name, given, prefix)) return { literal: said };
  // “John Smith Jr.”
  if (suffix.test(family) || 'literal' in readName(said)) return readName(said);
  return { family, given, ...(prefix && { 'non-dropping-particle': prefix }) };
}

/** “Institute {and} Faculty of Actuaries”, “University of Nowhere”: words that no person is called. */
function isGroup(name: string, given: string, prefix: string): boolean {
  if (/\{and\}/i.test(name) || /^(?:of|for|the|in|on|and|at|pour|für)\b/.test(prefix)) return true;
  return prefix !== '' && institution.test(given);
}

/** A name that has its family name first, and “Jr.” in any of its places. */
function invertedName(family: string, between: string, given: string): Name {
  const [, before = family, within = ''] = /^(.+?),? (\S+)$/.exec(family) ?? [];
  const parts = suffix.test(within) ? [before, within, given] : [family, between, given];
  const read = readName(parts.filter(Boolean).map(kept).join(', '));
  return 'literal' in read && !company.test(given) ? { family, given } : read;
}

/** A part with a comma in it stays one. */
function kept(part: string): string {
  return part.includes(',') ? `{${part.replace(/[{}]/g, '')}}` : part;
}

/** The parser leaves accents on an i without its dot (`\'\i`); Unicode puts them on an i. */
function dotted(text: string): string {
  return text
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC')
    .trim();
}
