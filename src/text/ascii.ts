import anyAscii from 'any-ascii';
import { fold } from './fold.ts';

const ascii = /^\p{ASCII}*$/u;
const han = /\p{Script=Han}/u;
/** A Greek letter that is no part of a Greek word is a symbol, and is called by its name. */
const symbol = /(?<!\p{Script=Greek}\p{M}*)\p{Script=Greek}(?!\p{M}*\p{Script=Greek})/gu;

/**
 * The words of a text in lower-case ASCII letters and digits, for names that have to work
 * everywhere: `Straße` becomes `strasse`, `S²FT` `s2ft`, `α-stable` `alpha stable`. Other scripts are
 * transliterated, each Chinese character as a word of its own; other signs part words.
 * @see https://github.com/anyascii/anyascii
 */
export function asciiWords(text: string): string[] {
  const plain = ascii.test(text) ? text : transliterated(text);
  return (
    plain
      .toLowerCase()
      .replace(/[`']/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

function transliterated(text: string): string {
  const named = text.normalize('NFC').replace(symbol, (letter) => fold(letter));
  return named.replace(/[’ʼ]/g, '').replace(/[^\p{ASCII}]/gu, asciiOf);
}

function asciiOf(character: string): string {
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
  if (ascii.test(base)) return base;
  if (han.test(character)) return ` ${anyAscii(character)} `;
  return /[\p{L}\p{N}]/u.test(character) ? anyAscii(character) : ' ';
}
