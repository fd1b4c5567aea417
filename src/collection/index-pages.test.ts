import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allIndexPages, indexPages, pageOfEntry } from './index-pages.ts';

const entries = (...slugs: string[]) => slugs.map((slug) => ({ slug }));
const two = { whole: 2, letter: 2 };

test('few entries stand on one page', () => {
  const index = indexPages(entries('adam', 'bert'), two);
  expect(index.pages).toEqual([]);
  expect(pageOfEntry(index, 'bert')).toBe(index);
});

test('too many are divided by letter, and a letter of too many by its second', () => {
  const index = indexPages(entries('1-bit', '4-bit', 'ab', 'ac', 'ad', 'b'), two);
  expect(index.pages.map(({ prefix, count }) => [prefix, count])).toEqual([
    ['_other', 2],
    ['a', 3],
    ['b', 1],
  ]);
  expect(allIndexPages(index).map(({ prefix }) => prefix)).toEqual([
    '',
    '_other',
    'a',
    'ab',
    'ac',
    'ad',
    'b',
  ]);
  expect(pageOfEntry(index, 'ac').prefix).toBe('ac');
  expect(pageOfEntry(index, '4-bit').prefix).toBe('_other');
});

test('a letter has room for more than an index that is not divided', () => {
  const all = entries('ab', 'ac', 'ad', 'b');
  const index = indexPages(all, { whole: 3, letter: 3 });
  expect(index.pages.map(({ prefix, pages }) => [prefix, pages.length])).toEqual([
    ['a', 0],
    ['b', 0],
  ]);
});

test('names that share an address stay on one page, however many they are', () => {
  const index = indexPages(entries('ab', 'ab', 'ab'), two);
  expect(pageOfEntry(index, 'ab').count).toBe(3);
});

test('every entry is on the page to which its slug leads, and on no other', () => {
  const slugs = fc.array(fc.stringMatching(/^[a-c0-9é悟]{1,4}$/u), { maxLength: 60 });
  fc.assert(
    fc.property(slugs, fc.nat(9), fc.nat(9), (all, whole, letter) => {
      const index = indexPages(entries(...all), { whole: whole + 1, letter: letter + 1 });
      const listed = allIndexPages(index).flatMap(({ entries }) => entries.map(({ slug }) => slug));
      expect(listed.toSorted()).toEqual(all.toSorted());
      for (const slug of all) {
        expect(pageOfEntry(index, slug).entries.map((entry) => entry.slug)).toContain(slug);
      }
      const prefixes = allIndexPages(index).map(({ prefix }) => prefix);
      expect(new Set(prefixes).size).toBe(prefixes.length);
    }),
  );
});
