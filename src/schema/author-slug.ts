import { createHash } from 'node:crypto';
import { asciiWords } from '../text/ascii.ts';
import { nameText, readName } from './person-name.ts';

/** Letters that have one spelling each in the Latin alphabet; others share some. */
const spelledAlike = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\P{L}]*$/u;

/** Accents of those letters. Elsewhere marks are vowels, and tell names apart. */
const accents = /[\u0300-\u036f]/g;

/** Device names that Windows does not allow as folders. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The address of an author, from the name alone, so that no other name changes it. Spellings that
 * differ in case, accents, dots and hyphens have the same one: “José García-Ruiz” is
 * `jose-garcia-ruiz`. Names that sound alike and are written otherwise, as Chinese ones, are told
 * apart by a few letters that stand for the way they are written: `wang-wei-5x0k`.
 * @param written as pages have names; see `person-name.ts`.
 * @returns empty where a name has no letter and no digit.
 */
export function authorSlug(written: string): string {
  const name = nameText(readName(written));
  const slug = asciiWords(name).join('-');
  if (slug === '') return '';
  if (spelledAlike.test(name)) return reserved.test(slug) ? `${slug}-author` : slug;
  return `${slug}-${mark(name)}`;
}

/** Four letters or digits that stand for a name as it is written. */
function mark(name: string): string {
  const bare = name.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
  const words = bare.match(/[\p{L}\p{M}\p{N}]+/gu)?.join(' ') ?? '';
  const number = createHash('sha256').update(words).digest().readUInt32BE();
  return (number % 36 ** 4).toString(36).padStart(4, '0');
}
