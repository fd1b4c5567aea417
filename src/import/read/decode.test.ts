import { expect, test } from 'vitest';
import { decodeListing } from './decode.ts';

const text = '@book{a, title = {Größe, naïveté et œuvre – “Señor”}}\n@book{b, title = {Plain}}\n';

test.each([
  ['UTF-8', Buffer.from(text), undefined],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), undefined],
  ['UTF-16, the smaller byte first', Buffer.from(`\uFEFF${text}`, 'utf16le'), 1],
  ['UTF-16, the larger byte first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 1],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), 1],
  ['UTF-16 without a mark, the larger byte first', Buffer.from(text, 'utf16le').swap16(), 1],
  ['Windows-1252', windows1252(text), 1],
  ['Windows-1252 behind UTF-8', Buffer.concat([Buffer.from('% Düne\n'), windows1252(text)]), 2],
])('%s is read whole, and what is not UTF-8 is told', (_, bytes, line) => {
  const decoded = decodeListing(bytes);
  expect(decoded).toMatchObject({ damage: [] });
  expect('text' in decoded && decoded.text.replace(/^% Düne\n/, '')).toBe(text);
  expect('text' in decoded && decoded.encoding?.line).toBe(line);
});

test.each([
  ['a character of UTF-8 that breaks off', Buffer.from('Gr\xc3\xb6\xc3 und weiter', 'latin1')],
  ['text of a Macintosh', Buffer.from('M\x9fller und B\x8eziers', 'latin1')],
  ['Chinese in GB 18030', Buffer.from([0xd6, 0xd0, 0xb9, 0xfa, 0xd1, 0xa7])],
  ['a line of control characters', Buffer.from('\x01\x02 \xe9t\xe9', 'latin1')],
])('%s is not taken for Windows-1252: the line is named', (_, bytes) => {
  const decoded = decodeListing(Buffer.concat([Buffer.from('first line\r\n'), bytes]));
  expect(decoded).toMatchObject({
    damage: [{ line: 2, reason: 'neither UTF-8 nor Windows-1252 · save the file as UTF-8 text' }],
  });
  expect(decoded).not.toHaveProperty('encoding');
});

/** Bytes of Windows-1252, whose signs from 0x80 to 0x9F are not those of Latin-1. */
function windows1252(characters: string): Buffer {
  const signs = new Map(
    [...'€‚ƒ„…†‡ˆ‰Š‹Œ'].map((sign, index) => [sign, 0x80 + index + (index > 0 ? 1 : 0)]),
  );
  for (const [index, sign] of [...'‘’“”•–—˜™š›œ'].entries()) signs.set(sign, 0x91 + index);
  return Buffer.from([...characters].map((sign) => signs.get(sign) ?? sign.charCodeAt(0)));
}
