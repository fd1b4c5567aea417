import { expect, test } from 'vitest';
import type { Entry, Listing } from '../entry.ts';
import { admitEntries } from './admit.ts';

const moss: Entry = { title: 'Moss', abstract: 'Wet.', facts: {}, source: 'a.ris', line: 3 };
const listing = (...entries: Entry[]): Listing => ({
  entries,
  wanted: [],
  rejected: [],
  noted: [],
});

test('a title that is none, or longer than any, is no paper', () => {
  const { entries, rejected } = admitEntries(
    listing({ ...moss, title: ' \u200B' }, { ...moss, title: 'word '.repeat(300), line: 9 }),
    'a.ris',
    [],
  );
  expect(entries).toEqual([]);
  expect(rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '3: no title · give the entry one',
    expect.stringMatching(/^9: a title of 1500 characters .* · 1000 are the most · check the file/),
  ]);
});

test('a long abstract is kept whole, one that is longer than any is left out and noted', () => {
  const { entries, rejected, noted } = admitEntries(
    listing({ ...moss, abstract: 'a'.repeat(90_000) }, { ...moss, abstract: 'a'.repeat(110_000) }),
    'a.ris',
    [],
  );
  expect(entries.map(({ abstract }) => abstract.length)).toEqual([90_000, 0]);
  expect(rejected).toEqual([]);
  expect(noted).toEqual([
    {
      file: 'a.ris',
      line: 3,
      fact: 'abstract',
      why: 'more than 100,000 characters · left out · shorten it',
    },
  ]);
});

test('bytes that are no text lose no record, their line is noted', () => {
  const damage = [{ line: 4, reason: 'not UTF-8 · save the file as UTF-8 text' }];
  const read = admitEntries(listing({ ...moss, abstract: 'W\uFFFDt.' }), 'a.ris', damage);
  expect(read.entries).toHaveLength(1);
  expect(read.noted).toMatchObject([{ line: 4, fact: 'text' }]);
  expect(admitEntries(listing(), 'a.ris', damage).rejected).toMatchObject([{ line: 4 }]);
});
