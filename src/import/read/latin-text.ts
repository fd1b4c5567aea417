import { isUtf8 } from 'node:buffer';

/** Text of which some lines are in the character set of Western Windows, and where the first is. */
export interface LatinText {
  text: string;
  /** Line numbers, counted from 1. */
  latinLines: number[];
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');
const lineEnd = 10;

/**
 * Decodes a file that is not UTF-8 all through, line by line, for files are also put together from
 * others: what is UTF-8 is read so, the rest as Windows-1252 (and with it Latin-1) where that gives
 * words. Bytes that are neither stand as U+FFFD.
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
export function decodeLatin(bytes: Uint8Array): LatinText {
  const latinLines: number[] = [];
  let text = '';
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const stop = bytes.indexOf(lineEnd, start);
    const end = stop < 0 ? bytes.length : stop + 1;
    const part = bytes.subarray(start, end);
    const latin = isUtf8(part) ? undefined : windows1252.decode(part);
    const isLatin = latin !== undefined && !looksWrong.test(latin);
    if (isLatin) latinLines.push(line);
    text += isLatin ? latin : utf8.decode(part);
    start = end;
  }
  return { text, latinLines };
}

/**
 * What no text in a Western language has: signs that Windows does not use, four letters beyond ASCII
 * in a row, a capital before small letters or a sign in the middle of a word (“MŸller” is a Macintosh's), and what
 * UTF-8 looks like when it is taken for Windows-1252 (“Ã¼”).
 */
const looksWrong = new RegExp(
  [
    '[\\0-\\x08\\x0E-\\x1F\\x7F-\\x9F]',
    '[^\\x00-\\x7F]{4}',
    '(?<=[A-Za-z])[ŠŒŽŸÀ-ÖØ-Þ](?=[a-z])',
    '(?<=[A-Za-z])[^\\p{L}\\x00-\\x7F’‘–—·\\xAD\\xA0…](?=[A-Za-z])',
    `[ÂÃÅ][${windows1252.decode(Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index))}]`,
    'â€',
  ].join('|'),
  'u',
);
