import { expect, test } from 'vitest';
import { barePaper } from '../../../tests/support/small-search.ts';
import { searchedFields, serverCollection, serverDocument } from './server-collection.ts';

const paper = {
  ...barePaper('salt', 'Salt in jars', 'Salt keeps jars.'),
  published: '2024-05',
  venue: 'Days of the `Crock` 2024',
  by: ['ann-berg'],
};

/** Whether a value is of a type of Typesense. */
const isOf: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  'string[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  bool: (value) => typeof value === 'boolean',
  int32: (value) => Number.isInteger(value) && Number(value) < 2 ** 31,
};

test('a document has a value of the right type for every field of its collection', () => {
  const document: Record<string, unknown> = { ...serverDocument(paper) };
  for (const { name, type } of serverCollection('papers', 'en').fields) {
    expect(isOf[type]?.(document[name]), name).toBe(true);
  }
});

test('every field in which words are looked for is one of the collection', () => {
  const names = serverCollection('papers', 'en').fields.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(searchedFields)));
});

test.each([
  ['2024-05', 20_240_500, '2024'],
  ['2024-05-27', 20_240_527, '2024'],
  ['2001/2003', 20_012_003, '2001'],
  ['', 0, ''],
])('what came out in %s is sorted by %i', (published, day, year) => {
  expect(serverDocument({ ...paper, published })).toMatchObject({ day, year });
});

test('a venue is narrowed down to without its year, and by what a filter can name', () => {
  expect(serverDocument(paper).series).toBe('Days of the ’Crock’');
});

test.each([
  ['zh', 'zh'],
  ['zh-Hant', 'zh'],
  ['de', undefined],
])('words of %s are told apart as the server can', (language, locale) => {
  const [title] = serverCollection('papers', language).fields;
  expect(title).toEqual({ name: 'title', type: 'string', ...(locale && { locale }) });
});
