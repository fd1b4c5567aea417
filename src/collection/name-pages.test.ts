import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allNamePages, namePages, pageOfName } from './name-pages.ts';

const entries = (...slugs: string[]) => slugs.map((slug) => ({ slug }));

test('few names stand on one page', () => {
  const index = namePages(entries('adam', 'bert'), 2);
  expect(index.pages).toEqual([]);
  expect(pageOfName(index, 'bert')).toBe(index);
});

test('too many are divided by letter, and a letter of too many by its second', () => {
  const index = namePages(entries('1-bit', '4-bit', 'ab', 'ac', 'ad', 'b'), 2);
  expect(index.pages.map(({ prefix, count }) => [prefix, count])).toEqual([
    ['_other', 2],
    ['a', 3],
    ['b', 1],
  ]);
  expect(allNamePages(index).map(({ prefix }) => prefix)).toEqual([
    '',
    '_other',
    'a',
    'ab',
    'ac',
    'ad',
    'b',
  ]);
  expect(pageOfName(index, 'ac').prefix).toBe('ac');
  expect(pageOfName(index, '4-bit').prefix).toBe('_other');
});

test('names that share an address stay on one page, however many they are', () => {
  const index = namePages(entries('ab', 'ab', 'ab'), 2);
  expect(pageOfName(index, 'ab').count).toBe(3);
});

test('every name is on the page to which its slug leads, and on no other', () => {
  const slugs = fc.array(fc.stringMatching(/^[a-c0-9é悟]{1,4}$/u), { maxLength: 60 });
  fc.assert(
    fc.property(slugs, fc.integer({ min: 1, max: 9 }), (all, limit) => {
      const index = namePages(entries(...all), limit);
      const listed = allNamePages(index).flatMap(({ names }) => names.map(({ slug }) => slug));
      expect(listed.toSorted()).toEqual(all.toSorted());
      for (const slug of all) {
        expect(pageOfName(index, slug).names.map((name) => name.slug)).toContain(slug);
      }
      const prefixes = allNamePages(index).map(({ prefix }) => prefix);
      expect(new Set(prefixes).size).toBe(prefixes.length);
    }),
  );
});
