import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  divide,
  formatList,
  parseList,
  placeInLists,
  type SiteFile,
  splitFiles,
} from './file-list.ts';

const path = fc.string({ unit: 'grapheme' }).filter((text) => !/[\n\r\u2028\u2029]/.test(text));
const revision = fc.stringMatching(/^[0-9a-f]{10}$/);
const file: fc.Arbitrary<SiteFile> = fc.record({ path, revision, size: fc.nat() });

test('a list is read as it was written, whatever the files are called', () => {
  fc.assert(
    fc.property(fc.array(file), (files) => {
      expect(parseList(formatList(files))).toEqual(files);
    }),
  );
});

test('every file stands in the list in which it is looked for', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(file, { selector: (each) => each.path, maxLength: 2000 }),
      (files) => {
        const lists = splitFiles(files);
        expect(lists.flat()).toHaveLength(files.length);
        for (const each of files) {
          expect(lists[placeInLists(each.path, lists.length)]).toContain(each);
        }
      },
    ),
    { numRuns: 30 },
  );
});

test('one changed file changes one list', () => {
  const files = Array.from({ length: 5000 }, (_, place) => ({
    path: `papers/paper-${place}/`,
    revision: '0123456789',
    size: 5000,
  }));
  const changed = files.map((each, place) =>
    place === 2500 ? { ...each, revision: '9876543210' } : each,
  );
  const before = splitFiles(files).map(formatList);
  const after = splitFiles(changed).map(formatList);
  expect(before.length).toBeGreaterThan(8);
  expect(after.filter((text) => !before.includes(text))).toHaveLength(1);
});

test('a ranking index is stored at the first visit only while it is small', () => {
  const of = (size: number) =>
    ['search/', 'search-index/words-0123456789.bin', 'papers/on-jars/'].map((path) => ({
      path,
      revision: '0123456789',
      size,
    }));
  const core = (size: number) => divide(of(size)).core.map(({ path }) => path);
  expect(core(500)).toEqual(['search/', 'search-index/words-0123456789.bin']);
  expect(core(2_000_000)).toEqual(['search/']);
});
