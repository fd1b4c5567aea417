import { isUtf8 } from 'node:buffer';
import { decodeLatin } from './latin-text.ts';

/** Text of a listing with `\n` as its only line end, or the reason why its bytes are none. */
export type Decoded =
  | { text: string; damage: Damage[]; encoding?: Damage }
  | { line: number; reason: string };

/** A line whose bytes are no text; in the text they stand as `U+FFFD` or NUL. */
export interface Damage {
  line: number;
  reason: string;
}

/** So many damaged lines at most are looked up. */
const mostDamage = 100_000;

/** A file with so many NUL bytes at its start is no text file with a few slips. */
const fewestNulsOfBinary = 8;

/**
 * Decodes UTF-16 by its byte order mark or its NUL bytes, else UTF-8, else Windows-1252 where that
 * makes sense; says what was not UTF-8 (`encoding`), and in which lines bytes stand that are no text.
 */
export function decodeListing(bytes: Uint8Array): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const encoding = { line: 1, reason: `${utf16.toUpperCase()}, not UTF-8 · read as such` };
    return { ...textOf(new TextDecoder(utf16).decode(bytes), /[\0\uFFFD]/g), encoding };
  }
  if (bytes.subarray(0, 65_536).filter((byte) => byte === 0).length >= fewestNulsOfBinary) {
    return { line: 1, reason: 'NUL bytes · this is no text file' };
  }
  if (isUtf8(bytes)) return textOf(new TextDecoder('utf-8').decode(bytes), /\0/g);
  const { text, latinLines } = decodeLatin(bytes);
  const decoded = textOf(text.replace(/^\uFEFF/, ''), /[\0\uFFFD]/g);
  const [line] = latinLines;
  if (line === undefined) return decoded;
  const many = latinLines.length === 1 ? 'one line is' : `${latinLines.length} lines are`;
  return {
    ...decoded,
    encoding: { line, reason: `${many} Windows-1252, not UTF-8 · read as such` },
  };
}

/** UTF-16 by its byte order mark; without one every second byte of Latin letters is NUL. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const nuls = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 65_536).entries()) {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (Math.max(even, odd) * 4 < Math.min(bytes.length, 65_536)) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

function textOf(decoded: string, broken: RegExp): { text: string; damage: Damage[] } {
  const text = decoded.replace(/\r\n?/g, '\n');
  return { text, damage: findDamage(text, broken) };
}

function findDamage(text: string, broken: RegExp): Damage[] {
  const damage: Damage[] = [];
  let line = 1;
  let counted = 0;
  for (const match of text.matchAll(broken)) {
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; ) {
      line++;
      counted = at + 1;
      at = text.indexOf('\n', counted);
    }
    if (damage.at(-1)?.line === line) continue;
    const isNul = match[0] === '\0';
    damage.push({
      line,
      reason: isNul
        ? 'a NUL byte · remove it from this line'
        : 'neither UTF-8 nor Windows-1252 · save the file as UTF-8 text',
    });
    if (damage.length === mostDamage) break;
  }
  return damage;
}
