import { expect, test } from 'vitest';
import { readExtra } from './extra-lines.ts';
import { readJournalReference } from './journal-reference.ts';
import { readNameList } from './name-list.ts';

test.each([
  ['Lind, Ada; Brook, Tom', ['Ada Lind', 'Tom Brook']],
  ['Ada Lind; Tom Brook', ['Ada Lind', 'Tom Brook']],
  ['Lind, Ada and Brook, Tom', ['Ada Lind', 'Tom Brook']],
  ['Ada Lind, Tom Brook and Otto Hill', ['Ada Lind', 'Tom Brook', 'Otto Hill']],
  ['Ada Lind, Tom Brook, & Otto Hill', ['Ada Lind', 'Tom Brook', 'Otto Hill']],
  ['Ada Lind, Tom Brook', ['Ada Lind', 'Tom Brook']],
  ['Lind, Ada', ['Ada Lind']],
  ['van der Berg, Jan Willem', ['Jan Willem Berg']],
  ['Lind, A., Brook, T.', ['A. Lind', 'T. Brook']],
  ['Lind, Ada, Tom Brook, and Otto Hill', ['Ada Lind', 'Tom Brook', 'Otto Hill']],
  ['Lind, Ada, et al.', ['Ada Lind', 'et al.']],
  ['Ada Lind et.al.', ['Ada Lind', 'et al.']],
  ['Lind, Brook, Hill', ['Lind', 'Brook', 'Hill']],
  ['Lind A, Brook TB', ['A Lind', 'T B Brook']],
  ['Lind A.; Brook T.B.', ['A. Lind', 'T.B. Brook']],
  ['Lind, Ada (57190000); Brook, Tom (57190001)', ['Ada Lind', 'Tom Brook']],
  ['Ada Lind, Tom Brook, et al.', ['Ada Lind', 'Tom Brook', 'et al.']],
  ['Costa, Jr., Pat; Lind, Ada', ['Pat Costa', 'Ada Lind']],
  ['Ada Lind\nTom Brook', ['Ada Lind', 'Tom Brook']],
  ['Ada Lind', ['Ada Lind']],
  ['', []],
])('the names of “%s”', (list, names) => {
  const said = readNameList(list).map((name) => {
    if (typeof name === 'string') return name;
    return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
  });
  expect(said).toEqual(names);
});

test.each([
  ['Nature 521, 436-444 (2015)', ['Nature', '521', undefined, '436-444', '2015']],
  ['Phys. Rev. D 76, 013009 (2007)', ['Phys. Rev. D', '76', undefined, '013009', '2007']],
  ['Journal of Moss 12 (2025) 1-20', ['Journal of Moss', '12', undefined, '1-20', '2025']],
  ['Astrophys.J.665:1194-1221,2007', ['Astrophys.J.', '665', undefined, '1194-1221', '2007']],
  [
    'IEEE Trans. Moss, vol. 12, no. 3, pp. 1-10, 2019',
    ['IEEE Trans. Moss', '12', '3', '1-10', '2019'],
  ],
  ['J Moss. 2019 Jun 15;3(2):1-9. doi: 10.1/2.', ['J Moss', '3', '2', '1-9', '2019 Jun 15']],
  [
    'Journal of Moss (2014) 3:3 (152-160). Date of Publication: 2014',
    ['Journal of Moss', '3', '3', '152-160', '2014'],
  ],
])('the journal reference “%s”', (text, parts) => {
  const found = readJournalReference(text);
  const { 'container-title': journal, volume, issue, page, published } = found ?? {};
  expect([journal, volume, issue, page, published]).toEqual(parts);
});

test.each([
  'ICML 2025',
  'Nature',
  'Proc. of the 3rd Conference on Moss (MOSS 2024), pp. 1-9',
  'Phys. Lett. B 650, 2-3, 2007',
])('“%s” is not taken apart', (text) => {
  expect(readJournalReference(text)).toBeUndefined();
});

test('facts in lines of a note are told from the note', () => {
  expect(
    readExtra('Read this.\nPMID: 31452104\nCitation Key: lind2019\nPMID: 2\nconstructor: x'),
  ).toEqual({
    facts: { pmid: '31452104', 'citation-key': 'lind2019' },
    note: 'Read this.\nPMID: 2\nconstructor: x',
  });
  expect(readExtra(undefined)).toEqual({ facts: {}, note: undefined });
});
