import { describe, expect, test } from 'vitest';
import { facts, record } from '../../../../tests/support/read-ris.ts';
import { readRis } from './ris.ts';

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
