import { expect, test } from 'vitest';
import { de } from '../../interface/de.ts';
import { en } from '../../interface/en.ts';
import { speakerOf } from '../../interface/speaker.ts';
import { keepTextsOf } from './keep-texts.ts';

const { costText, sizeText, statusText } = keepTextsOf(speakerOf('en', en));

const small = {
  keeping: 'no',
  papers: 422,
  all: { files: 900, size: 3_600_000 },
  stored: { files: 0, size: 0 },
} as const;
const large = { ...small, papers: 20_000, all: { files: 24_000, size: 142_000_000 } } as const;

test('what keeping takes is said before it starts', () => {
  expect(costText(small, Infinity)).toBe('3.6 MB to fetch and to store, in 900 files.');
});

test('of a large collection it is said that it takes a while', () => {
  expect(costText(large, Infinity)).toMatch(/^142 MB .*20,000 papers this takes minutes/);
});

test('a browser without enough room is named', () => {
  expect(costText(large, 30_000_000)).toContain('room for 30.0 MB only');
});

test('what is here already is not counted as to be fetched', () => {
  const status = { ...small, stored: { files: 400, size: 1_600_000 } };
  expect(costText(status, Infinity)).toBe(
    '2.0 MB to fetch in 500 files; 1.6 MB of 3.6 MB are here.',
  );
});

test('a collection that is stored as a whole is called so', () => {
  expect(statusText({ ...small, keeping: 'all', stored: small.all })).toMatch(/^All 422 papers/);
});

test('sizes are rounded to what a reader needs', () => {
  expect([900, 994_000, 999_999, 99_700_000].map(sizeText)).toEqual([
    '1 KB',
    '994 KB',
    '1.0 MB',
    '100 MB',
  ]);
});

test('numbers are written as the language of the site writes them', () => {
  const german = keepTextsOf(speakerOf('de', de));
  expect(german.costText(small, Infinity)).toBe(
    '3,6 MB zu laden und zu speichern, in 900 Dateien.',
  );
});
