import { describe, expect, test } from 'vitest';
import { looksLikeRis, readRis } from './ris.ts';

/** A record of RIS out of its lines but for the title and the closing line. */
function record(...lines: string[]): string {
  return [`TY  - ${lines[0]}`, 'TI  - Marsh Birds', ...lines.slice(1), 'ER  - ', ''].join('\n');
}

function facts(...lines: string[]) {
  return readRis(record(...lines), 'marsh.ris').entries[0]?.facts;
}

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

describe('the container', () => {
  test.each([
    ['JOUR', 'T2  - Marsh', 'container-title'],
    ['JOUR', 'JF  - Marsh', 'container-title'],
    ['JOUR', 'JO  - Marsh', 'container-title'],
    ['JOUR', 'JA  - Marsh', 'container-title'],
    ['JOUR', 'J2  - Marsh', 'container-title'],
    ['CONF', 'T2  - Marsh', 'container-title'],
    ['CPAPER', 'T2  - Marsh', 'container-title'],
    ['CONF', 'C3  - Marsh', 'container-title'],
    ['CHAP', 'BT  - Marsh', 'container-title'],
    ['GEN', 'T2  - Marsh', 'container-title'],
    ['BOOK', 'T2  - Marsh', 'collection-title'],
    ['BOOK', 'T3  - Marsh', 'collection-title'],
    ['BOOK', 'JF  - Marsh', 'container-title'],
    ['SLIDE', 'T2  - Marsh', 'event-title'],
  ])('of %s in %s', (type, line, fact) => {
    expect(facts(type, line)).toMatchObject({ [fact]: 'Marsh' });
  });

  test('is the proceedings where a conference stands beside them', () => {
    expect(facts('CONF', 'T2  - Marsh Meeting', 'C3  - Proceedings on Marshes')).toMatchObject({
      'container-title': 'Proceedings on Marshes',
      'event-title': 'Marsh Meeting',
    });
  });

  test('is no affiliation of Web of Science', () => {
    const lines = ['T2  - PROCEEDINGS', 'CP  - Marsh Meeting', 'C3  - University', 'AN  - WOS:1'];
    expect(facts('CPAPER', ...lines)).toMatchObject({
      'container-title': 'PROCEEDINGS',
      'event-title': 'Marsh Meeting',
    });
  });

  test('gives its title to a record about the whole of it', () => {
    expect(readRis('TY  - JFULL\nJF  - Marsh\nER  - ', 'a.ris').entries[0]).toMatchObject({
      title: 'Marsh',
      facts: { type: 'periodical' },
    });
    expect(readRis('TY  - BOOK\nBT  - Marsh\nER  - ', 'a.ris').entries[0]?.title).toBe('Marsh');
  });
});

describe('the kind of work', () => {
  test.each([
    ['JOUR', 'article-journal'],
    ['BOOK', 'book'],
    ['CPAPER', 'paper-conference'],
    ['THES', 'thesis'],
    ['RPRT', 'report'],
    ['DATA', 'dataset'],
    ['jour', 'article-journal'],
    ['GEN', undefined],
    ['NOSUCH', undefined],
  ])('of %s', (code, type) => {
    expect(facts(code)?.type).toBe(type);
  });

  test('stands in M3 where RIS has no code for it', () => {
    expect(facts('GEN', 'M3  - preprint', 'M3  - Poster')).toEqual({
      type: 'preprint',
      genre: 'Poster',
    });
    expect(facts('JOUR', 'M3  - Article')).toEqual({ type: 'article-journal' });
    expect(facts('THES', 'M3  - PhD thesis')).toEqual({ type: 'thesis', genre: 'PhD thesis' });
  });

  test('is a preprint where an unpublished work lies on a server for these', () => {
    expect(facts('UNPB', 'PB  - bioRxiv')?.type).toBe('preprint');
    expect(facts('UNPB', 'PB  - Harbour')?.type).toBe('manuscript');
  });

  test('makes the authors of an edited book its editors', () => {
    expect(facts('EDBOOK', 'AU  - Lind, Ada')).toEqual({ type: 'book', editors: ['Ada Lind'] });
    expect(facts('BOOK', 'A2  - Series, Ed', 'A3  - Lind, Ada')?.editors).toEqual(['Ada Lind']);
    expect(facts('BOOK', 'A2  - Lind, Ada')?.editors).toEqual(['Ada Lind']);
  });
});

describe('numbers', () => {
  test.each([
    ['JOUR', 'SP  - 12\nEP  - 34', { page: '12–34' }],
    ['JOUR', 'SP  - 12-34\nEP  - 34', { page: '12–34' }],
    ['JOUR', 'SP  - e1000', { page: 'e1000' }],
    ['JOUR', 'C7  - 1042', { page: '1042' }],
    ['JOUR', 'SP  - No\nEP  - Specified', {}],
    ['BOOK', 'SP  - 323', {}],
    ['BOOK', 'SP  - 323\nEP  - 323', { page: '323' }],
    ['JOUR', 'M1  - 4', { issue: '4' }],
    ['JOUR', 'M1  - (Lind A., lind@example.org) Department of Birds', {}],
    ['BOOK', 'M1  - 4', { 'collection-number': '4' }],
    ['RPRT', 'SN  - TR-12', { number: 'TR-12' }],
    ['RPRT', 'M1  - 12', { number: '12' }],
    ['JOUR', 'SN  - 03064530 (ISSN)', { issn: '0306-4530' }],
    ['JOUR', 'SN  - 1660-4601 1661-7827', { issn: '1660-4601, 1661-7827' }],
    [
      'CHAP',
      'SN  - 0306-4530\nSN  - 978-3-16-148410-0',
      { issn: '0306-4530', isbn: '978-3-16-148410-0' },
    ],
    ['JOUR', 'ET  - 2015/10/27', {}],
  ])('of %s: %s', (type, lines, expected) => {
    const { type: _, ...numbers } = facts(type, lines) ?? {};
    expect(numbers).toEqual(expected);
  });
});

describe('ids', () => {
  test.each([
    ['L3  - 10.5555/a', { doi: '10.5555/a' }],
    ['M3  - doi:10.5555/a', { doi: '10.5555/a' }],
    ['N1  - doi: 10.5555/a', { doi: '10.5555/a' }],
    ['UR  - http://dx.doi.org/10.5555/a', { doi: '10.5555/a' }],
    [
      'DO  - 10.5555/0276(2004)024 [ 0141:S]2.0.CO;2',
      { doi: '10.5555/0276(2004)024[0141:S]2.0.CO;2' },
    ],
    ['U1  - 35957633 [PMID]', { pmid: '35957633' }],
    ['AN  - 35957633\nDB  - PubMed', { pmid: '35957633' }],
    ['AN  - PMID:35957633', { pmid: '35957633' }],
    ['AN  - 35957633', {}],
    ['N1  - Code: https://github.com/example/birds', { code: 'https://github.com/example/birds' }],
    ['UR  - <Go to ISI>://1\nL2  - https://example.org/a', { url: 'https://example.org/a' }],
    ['L1  - file:///home/birds.pdf', {}],
    ['ID  - 4202', {}],
    ['ID  - 017-403-600-773-28X', {}],
    ['ID  - DBLP:journals/birds/Lind19', { 'citation-key': 'DBLP:journals/birds/Lind19' }],
  ])('in %s', (lines, expected) => {
    const { type: _, ...ids } = facts('JOUR', lines) ?? {};
    expect(ids).toEqual(expected);
  });

  test.each([
    'AN  - arXiv:2410.14649',
    'T2  - arXiv preprint arXiv:2410.14649',
    'UR  - https://arxiv.org/abs/2410.14649',
  ])('of arXiv in %s', (line) => {
    expect(facts('JOUR', line)?.arxiv).toBe('2410.14649');
  });
});

describe('names', () => {
  test.each([
    [
      'one in each line, of both tags in their order',
      'A1  - Lind, A.\nAU  - Brook, T.',
      ['A. Lind', 'T. Brook'],
    ],
    ['all in one line', 'AU  - Lind, A.; Brook, T.', ['A. Lind', 'T. Brook']],
    ['and others', 'AU  - Lind, A.\nAU  - et al.', ['A. Lind', 'et al.']],
    ['a group among persons', 'AU  - Lind, A.\nAU  - World Bank', ['A. Lind', '{World Bank}']],
    ['no comma, but initials', 'A1  - Liu R.\nA1  - Adler D.G.', ['R. Liu', 'D.G. Adler']],
    ['without a comma alone', 'AU  - 王小明', ['王小明']],
  ])('%s', (_, lines, authors) => {
    expect(facts('JOUR', lines)?.authors).toEqual(authors);
  });

  test('are as they are said in a listing that writes no comma', () => {
    const plain = ['Ada Lind', 'Tom Brook', 'Eva Falk'].map((name) =>
      record('JOUR', `AU  - ${name}`),
    );
    const { entries } = readRis(plain.join(''), 'marsh.ris');
    expect(entries.map((entry) => entry.facts.authors)).toEqual([
      ['Ada Lind'],
      ['Tom Brook'],
      ['Eva Falk'],
    ]);
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
