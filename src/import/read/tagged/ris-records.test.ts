import { expect, test } from 'vitest';
import { risRecords } from './ris-records.ts';

/** Tags and values of all records. */
function read(text: string) {
  return risRecords(text).records.map(({ fields }) => fields.map(({ tag, value }) => [tag, value]));
}

test.each([
  ['the specification', 'TY  - JOUR\nTI  - A\nER  - \n'],
  ['no blank at the end', 'TY  - JOUR\nTI  - A\nER  -'],
  ['a byte order mark and blanks', '\uFEFF  TY  - JOUR  \n  TI  - A\n  ER  - \n'],
  ['one blank', 'TY - JOUR\nTI - A\nER - \n'],
  ['none', 'TY- JOUR\nTI- A\nER- \n'],
  ['tabs', 'TY\t- JOUR\nTI \t- A\nER\t- \n'],
  ['blanks that do not break', 'TY\u00A0 - JOUR\nTI\u00A0\u00A0- A\nER  - \n'],
  ['dashes for hyphens', 'TY  – JOUR\nTI  – A\nER  – \n'],
  ['words behind the end', 'TY  - JOUR\nTI  - A\nER  - End of reference\n'],
  ['no end at the end of the file', 'TY  - JOUR\nTI  - A'],
])('a record with %s', (_, text) => {
  expect(read(text)).toEqual([
    [
      ['TY', 'JOUR'],
      ['TI', 'A'],
    ],
  ]);
});

test('a line without a tag continues the one above, whatever is between', () => {
  expect(read('TY  - JOUR\nKW  - tea\n  jars\n\nUS - based\nTI  - A\u2028B\nER  - \n')).toEqual([
    [
      ['TY', 'JOUR'],
      ['KW', 'tea\njars\nUS - based'],
      ['TI', 'A\u2028B'],
    ],
  ]);
});

test('what nothing closes ends with the next type or the file, and is named', () => {
  const { records, unclosed } = risRecords('TY  - JOUR\nTI  - A\n\nTY  - BOOK\nTI  - B\n');
  expect(records.map(({ line }) => line)).toEqual([1, 4]);
  expect(unclosed).toEqual([1, 4]);
});

test('a record needs no type', () => {
  const { records, unclosed } = risRecords(
    'C1  - 1\nTI  - A\nER  - \n\nC1  - 2\nTI  - B\nER  - \n',
  );
  expect(records.map(({ line }) => line)).toEqual([1, 5]);
  expect(unclosed).toEqual([]);
});

test('lines outside of records are named', () => {
  const { records, outside } = risRecords(
    'Provider: Ovid\n1.\nTY  - JOUR\nTI  - A\nER  - \nNL  - A. J.\n\n2.\nTY  - JOUR\nTI  - B\nER  - \n',
  );
  expect(records.map(({ line }) => line)).toEqual([3, 9]);
  // The remark below the first record has a tag, and the number below it continues that.
  expect(outside).toEqual([1, 2, 6]);
});
