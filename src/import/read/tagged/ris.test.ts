import { describe, expect, test } from 'vitest';
import { facts, record } from '../../../../tests/support/read-ris.ts';
import { looksLikeRis, readRis } from './ris.ts';

describe('a record', () => {
  test('gives all its facts', () => {
    const { entries, rejected, noted } = readRis(
      `TY  - CHAP
ID  - Lind2019
AU  - Lind, Ada
AU  - Costa, Pat T., Jr.
AU  - van der Berg, Jan
A2  - Marsh, Paul
A4  - Falk, Eva
TI  - Marsh Birds
T2  - The Book of Marshes
T3  - Books of Nowhere
SV  - 12
VL  - 2
IS  - 3
SP  - 12
EP  - 34
ET  - 2nd
PY  - 2019
DA  - 2019/06/15
PB  - Harbour Press
CY  - Nowhere
SN  - 978-3-16-148410-0
DO  - https://doi.org/10.5555/birds.1
UR  - https://example.org/birds
LA  - English
KW  - birds
KW  - marshes; storms
N1  - Read at the harbour.
AB  - We count birds.
ER  - 
`,
      'marsh.ris',
    );
    expect(rejected).toEqual([]);
    expect(noted).toEqual([]);
    expect(entries).toEqual([
      {
        title: 'Marsh Birds',
        abstract: 'We count birds.',
        line: 1,
        source: 'marsh.ris',
        facts: {
          type: 'chapter',
          authors: ['Ada Lind', 'Pat T. Costa Jr.', 'Jan van der Berg'],
          editors: ['Paul Marsh'],
          translators: ['Eva Falk'],
          published: '2019-06-15',
          'container-title': 'The Book of Marshes',
          'collection-title': 'Books of Nowhere',
          'collection-number': '12',
          volume: '2',
          issue: '3',
          page: '12–34',
          edition: '2nd',
          publisher: 'Harbour Press',
          'publisher-place': 'Nowhere',
          isbn: '978-3-16-148410-0',
          doi: '10.5555/birds.1',
          url: 'https://example.org/birds',
          language: 'en',
          'source-keywords': ['birds', 'marshes', 'storms'],
          note: 'Read at the harbour.',
          'citation-key': 'Lind2019',
        },
      },
    ]);
  });

  test.each([
    ['Scopus: two notes about its record', 'N1  - Cited By :3\nN1  - Export Date: 7 December 2022'],
    ['EBSCO: the abstract and whose it is', 'AB  - We count.\nAB  - Copyright of Marsh is theirs.'],
    ['EBSCO: the abstract twice', 'AB  - We count.\nN2  - We count.'],
    ['two addresses', 'UR  - https://example.org/a\nUR  - https://example.org/b'],
    ['two years, two DOIs', 'PY  - 2021\nPY  - 2021\nDO  - 10.5555/1\nDO  - 10.5555/1'],
    ['a tag without a value', 'VL  - \nN2  -'],
    ['what R writes for nothing', 'AB  - NA\nVL  - NA'],
  ])('loses no fact for a tag that comes twice or says nothing: %s', (_, lines) => {
    expect(
      facts('JOUR', 'AU  - Lind, A.', 'T2  - Invented Birds', 'PY  - 2021', lines),
    ).toMatchObject({
      authors: ['A. Lind'],
      'container-title': 'Invented Birds',
      published: '2021',
    });
  });

  test('tells once a file of tags that have no place on a page', () => {
    const { noted } = readRis(
      record('JOUR', 'AD  - Nowhere') + record('JOUR', 'AD  - Nowhere', 'SN  - 1234-5679'),
      'marsh.ris',
    );
    expect(noted).toEqual([
      { file: 'marsh.ris', line: 1, fact: 'AD', why: 'of 2 records has no place on a page' },
    ]);
  });

  test('keeps each part of an abstract once, and says what a database added', () => {
    const { entries, noted } = readRis(
      record('JOUR', 'AB  - AIMS: to count.', 'AB  - RESULTS: none.', 'AB  - Copyright of all.'),
      'marsh.ris',
    );
    expect(entries[0]?.abstract).toBe('AIMS: to count.\nRESULTS: none.');
    expect(noted[0]?.fact).toBe('AB, a further one,');
  });

  test('without a title is asked for by its id, or rejected', () => {
    const { wanted, rejected } = readRis(
      'TY  - JOUR\nDO  - 10.5555/1\nER  - \nTY  - JOUR\nT2  - Marsh\nER  - \n',
      'marsh.ris',
    );
    expect(wanted).toEqual([{ id: 'doi:10.5555/1', source: 'marsh.ris', line: 1 }]);
    expect(rejected).toMatchObject([{ line: 4, reason: expect.stringMatching(/^no title · /) }]);
  });
});

describe('RIS', () => {
  test.each([
    'TY  - JOUR\nER  - \n',
    '\uFEFF\n  TY  - JOUR\n',
    'TY - JOUR\n',
    'TY\t- JOUR\n',
    'TI  - Without a type\nAU  - Lind, A.\nER  - \n',
  ])('is %j', (text) => {
    expect(looksLikeRis(text)).toBe(true);
  });

  test.each([
    'PMID- 1\nTI  - A\n',
    'TY the type\n',
    '# TY  - JOUR\n',
    `Title,Content\n${'of a paper '.repeat(200)},"\nTY  - JOUR\nER  - \n"`,
    '@article{a, title={TY  - }}',
  ])('is not %j', (text) => {
    expect(looksLikeRis(text)).toBe(false);
  });
});
