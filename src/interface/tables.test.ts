import { expect, test } from 'vitest';
import { en } from './en.ts';
import { tables, textsOf } from './tables.ts';

const languages = Object.keys(tables).filter((language) => language !== 'en');

test.each(languages)('the table of “%s” has every text', (language) => {
  expect(Object.keys(tables[language] ?? {}).sort()).toEqual(Object.keys(en).sort());
});

test.each([
  ['de-AT', 'de'],
  ['zh-Hans-CN', 'zh'],
  ['EN', 'en'],
  ['eo', undefined],
])('texts for “%s” are those of “%s”', (asked, found) => {
  expect(textsOf(asked)).toBe(found && tables[found]);
});
