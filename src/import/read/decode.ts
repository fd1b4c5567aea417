import { isUtf8 } from 'node:buffer';

/** Text of a listing with `\n` as its only line end, or the reason why its bytes are none. */
export type Decoded = { text: string; damage: Damage[] } | { line: number; reason: string };

/** A line whose bytes are no text; in the text they stand as `U+FFFD` or NUL. */
export interface Damage {
  line: number;
  reason: string;
}

/** So many damaged lines at most are looked up. */
const mostDamage = 100_000;

/** A file with so many NUL bytes at its start is no text file with a few slips. */
const fewestNulsOfBinary = 8;

/** Decodes UTF-8 with or without a byte order mark; says in which lines other bytes stand. */
export function decodeListing(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { line: 1, reason: 'UTF-16, not UTF-8 · save the file as UTF-8 text' };
  }
  if (bytes.subarray(0, 65_536).filter((byte) => byte === 0).length >= fewestNulsOfBinary) {
    return { line: 1, reason: 'NUL bytes · this is no text file' };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const broken = isUtf8(bytes) ? /\0/g : /[\0\uFFFD]/g;
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
        : 'not UTF-8 · save the file as UTF-8 text',
    });
    if (damage.length === mostDamage) break;
  }
  return damage;
}
