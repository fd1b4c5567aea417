import {
  isOthers,
  type Name,
  nameText,
  others,
  readName,
  writeName,
} from '../../schema/person-name.ts';
import { cleanField } from '../clean/field-text.ts';
import type { RawName } from './raw-facts.ts';

/**
 * Names of a listing as a page has them. Names taken apart by the format are kept so, others are read
 * as a person writes them; “and others” stands last as “et al.”.
 */
export function namesOfWork(names: RawName[]): string[] {
  const all = names.flatMap((name): RawName[] =>
    typeof name === 'string' ? splitList(name) : [name],
  );
  const clean = all.map(cleanName).filter((name) => /[\p{L}\p{N}]/u.test(nameText(name)));
  const known = clean.filter((name) => !isOthers(nameText(name))).map(writeName);
  return known.length > 0 && known.length < clean.length ? [...known, others] : known;
}

/** Names between semicolons, and others behind one, which some put where one name should stand. */
function splitList(name: string): string[] {
  if (/^\s*\{.*\}\s*$/s.test(name) || /&#?\w+;/.test(name)) return [name];
  return name.split(/;|\s(?=et\.? al\.?$|and others$)/i);
}

function cleanName(name: RawName): Name {
  if (typeof name === 'string') {
    const group = /^\s*\{([^{}]*)\}\s*$/.exec(name)?.[1];
    if (group !== undefined) return { literal: cleanField(group) };
    return readName(cleanField(name).replace(/[\s,;]+$/, ''));
  }
  if ('literal' in name) return { literal: cleanField(name.literal) };
  const parts = Object.entries(name).map(([part, value]) => [part, cleanField(value)]);
  const {
    family = '',
    given = '',
    ...rest
  } = Object.fromEntries(parts.filter(([, value]) => value));
  if (family === '' || given === '') {
    return { literal: [...Object.values(rest), family, given].filter(Boolean).join(' ') };
  }
  return { family, given, ...rest };
}
