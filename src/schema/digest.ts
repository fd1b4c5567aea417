import { createHash } from 'node:crypto';

/** First 16 hexadecimal digits of the SHA-256 of some parts of text. Needs Node: pages are read in browsers too. */
export function digest(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16);
}
