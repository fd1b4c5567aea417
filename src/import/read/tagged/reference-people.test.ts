import { expect, test } from 'vitest';
import { writeName } from '../../../schema/person-name.ts';
import { invertedName, nameList } from './reference-people.ts';

test.each([
  ['Lind, Ada', 'Ada Lind'],
  ['Lind,A.', 'A. Lind'],
  ['van der Berg, Jan', 'Jan van der Berg'],
  ['KONING, A. P. JASON de', 'KONING, A. P. JASON de'],
  ['García Márquez, Gabriel', 'García Márquez, Gabriel'],
  ['Costa, Pat T., Jr.', 'Pat T. Costa Jr.'],
  ['Costa, Pat T., Jr', 'Pat T. Costa Jr.'],
  ['Costa, Jr., Pat T.', 'Pat T. Costa Jr.'],
  ['Costa, Pat T. Jr.', 'Pat T. Costa Jr.'],
  ['Costa Jr, Pat T.', 'Pat T. Costa Jr.'],
  ['Costa, Pat 3rd', 'Pat Costa III'],
  ['World Health Organization', 'World Health Organization'],
  ['European Commission', '{European Commission}'],
  ['European Commission,', '{European Commission}'],
  ['Google, Inc.', 'Google, Inc.'],
  ['Lind, Brook, Hill, Falk', '{Lind, Brook, Hill, Falk}'],
  ['Liu R.', 'R. Liu'],
  ['van der Berg J.A.', 'J.A. van der Berg'],
  ['Study Group B', '{Study Group B}'],
  ['C. Munteanu', 'C. Munteanu'],
  ['J. R. van Dyke', 'J. R. van Dyke'],
  ['U.S. Department of Health', '{U.S. Department of Health}'],
  ['王小明', '王小明'],
])('%s', (text, written) => {
  expect(writeName(invertedName(text))).toBe(written);
});

test('bare initials are told apart only where a format writes them', () => {
  expect(writeName(invertedName('Wong Kee Song LM', 'initials'))).toBe('Wong Kee Song, LM');
  expect(writeName(invertedName('Costa PT Jr', 'initials'))).toBe('PT Costa Jr.');
});

test('given names can stand first', () => {
  expect(writeName(invertedName('Geoffrey Chaucer', 'person'))).toBe('Geoffrey Chaucer');
  expect(writeName(invertedName('Chaucer, Geoffrey', 'person'))).toBe('Geoffrey Chaucer');
});

test('a field has a name or several', () => {
  const names = nameList([
    'Lind, Ada; Brook, Tom',
    ' ',
    'Hill, Otto\nFalk, Eva',
    'M&uuml;ller, J&#246;rg',
    'et al.',
  ]);
  expect(names.map((name) => (typeof name === 'string' ? name : writeName(name)))).toEqual([
    'Ada Lind',
    'Tom Brook',
    'Otto Hill',
    'Eva Falk',
    'J&#246;rg M&uuml;ller',
    'et al.',
  ]);
});
