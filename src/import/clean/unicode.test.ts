import { expect, test } from 'vitest';
import { normalizeText } from './unicode.ts';

test.each([
  ['blanks of all kinds', ' a\tb\u00A0c\u2003d\r\n\ve ', 'a b c d e'],
  [
    'characters that nobody sees',
    'Sp\uFEFFar\u00ADse \u200B\u202E Atten\u2066tion\u{E0041}\u0007',
    'Sparse Attention',
  ],
  ['half a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
  ['letters and their accents', 'Mu\u0308ller', 'Müller'],
  ['joiners that some scripts need', 'ना\u200Dम', 'ना\u200Dम'],
])('%s', (_, text, normal) => {
  expect(normalizeText(text)).toBe(normal);
});
