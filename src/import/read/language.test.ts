import { expect, test } from 'vitest';
import { readLanguage } from './language.ts';

test.each([
  ['en', 'en'],
  ['pt_br', 'pt-BR'],
  ['eng', 'en'],
  ['ger', 'de'],
  ['English', 'en'],
  ['Deutsch', 'de'],
  ['Englisch', 'en'],
  ['français', 'fr'],
  ['日本語', 'ja'],
  ['Norwegian Bokmål', 'nb'],
  ['ngerman', 'de'],
  ['USenglish', 'en-US'],
  ['brazilian', 'pt-BR'],
  ['Spanish; English', 'es'],
  ['French and German', 'fr'],
  ['Deutsch Französisch', 'de'],
])('%s has the tag %s', (name, tag) => {
  expect(readLanguage(name)).toBe(tag);
});

test.each(['Klingon', 'Old English', 'n/a', 'x', 'in print', ''])('%s is no language', (name) => {
  expect(readLanguage(name)).toBeUndefined();
});
