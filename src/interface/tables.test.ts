import { expect, test } from 'vitest';
import { en } from './en.ts';
import { tables, textsOf } from './tables.ts';
import { splitAtPlaces, type Text } from './texts.ts';

const languages = Object.keys(tables).filter((language) => language !== 'en');
const placesOf = (text: string) => splitAtPlaces(text).filter((_, at) => at % 2 === 1);
const formsOf = (text: Text) => Object.entries(typeof text === 'string' ? { other: text } : text);

test.each(languages)('the table of “%s” has every text', (language) => {
  expect(Object.keys(tables[language] ?? {}).sort()).toEqual(Object.keys(en).sort());
});

test.each(languages)('no text of “%s” loses what is put into it', (language) => {
  const lost = Object.entries(tables[language] ?? {}).flatMap(([key, text]) => {
    const english: Text | undefined = Object.entries<Text>(en).find(([name]) => name === key)?.[1];
    const expected = new Set(placesOf(formsOf(english ?? '').at(-1)?.[1] ?? ''));
    // “Search for it” needs no number where there is one.
    return formsOf(text)
      .filter(([form]) => form === 'other')
      .filter(([, written]) => new Set(placesOf(written)).symmetricDifference(expected).size > 0)
      .map(() => key);
  });
  expect(lost).toEqual([]);
});

test.each(languages)('plurals of “%s” have the forms that the language has', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const odd = Object.entries(tables[language] ?? {}).flatMap(([key, text]) =>
    typeof text === 'string' ||
    Object.keys(text).every((form) => pluralCategories.some((known) => known === form))
      ? []
      : [key],
  );
  expect(odd).toEqual([]);
});

test.each([
  ['de-AT', 'de'],
  ['zh-Hans-CN', 'zh'],
  ['EN', 'en'],
  ['eo', undefined],
])('texts for “%s” are those of “%s”', (asked, found) => {
  expect(textsOf(asked)).toBe(found && tables[found]);
});
