import { expect, test } from 'vitest';
import { decodeUtf8 } from './utf8.ts';

test('UTF-8 is read as it is, a byte order mark too', () => {
  expect(decodeUtf8(Buffer.from('\uFEFFMüller 茶壶 🔥'))).toEqual({ text: '\uFEFFMüller 茶壶 🔥' });
});

test.each([
  ['Latin-1', Buffer.from('one\ntwo\nein Müller\n', 'latin1'), 3, 6, 'FC, “ü” in Latin-1'],
  ['Latin-1 behind UTF-8', Buffer.from([0xc3, 0xa9, 0xe9]), 1, 2, 'E9, “é”'],
  ['the quotation mark of Windows', Buffer.from([0x61, 0x0a, 0x93]), 2, 1, 'the byte 93'],
  ['a character cut off at the end', Buffer.from([0x61, 0xe2, 0x80]), 1, 2, 'E2'],
  ['UTF-16', Buffer.from([0xff, 0xfe, 0x61, 0x00]), 1, 1, 'FF'],
])('%s is told at its line and column', (_name, bytes, line, column, what) => {
  const read = decodeUtf8(bytes);
  expect(read).toMatchObject({ problem: { line, column, rule: 'encoding' } });
  expect('problem' in read && read.problem.what).toContain(what);
});
