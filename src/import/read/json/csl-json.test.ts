import { describe, expect, test } from 'vitest';
import { read } from '../../../../tests/support/read-json.ts';

const moss = { type: 'article-journal', title: 'Moss on Roofs' };

describe('CSL-JSON', () => {
  test('every variable for which a page has a place is kept', async () => {
    const { entries, rejected, noted } = await read([
      {
        id: 'lind2019moss',
        type: 'chapter',
        title: 'Moss on Roofs',
        abstract: 'We look at moss.',
        author: [
          { family: 'Berg', given: 'Jan', 'dropping-particle': 'van der' },
          { family: 'Krieken', given: 'Rob', 'non-dropping-particle': 'van' },
          { family: 'Wright', given: 'Doug', suffix: 'Jr.' },
          { literal: 'Harbour Office' },
          { name: 'The Jar Group' },
        ],
        editor: [{ family: 'Marsh', given: 'Paul' }],
        translator: [{ family: 'Hill', given: 'Otto' }],
        issued: { 'date-parts': [[2019, 5, 27]] },
        'container-title': ['Collected Moss'],
        'event-title': 'Third Day of Moss',
        volume: 3,
        issue: '2',
        page: '12-34',
        'collection-title': 'Moss Series',
        'collection-number': 7,
        edition: '2',
        publisher: 'Harbour',
        'publisher-place': 'Mossdorf',
        genre: 'essay',
        language: 'de',
        DOI: '10.5555/moss.1',
        ISBN: '978-3-16-148410-0',
        ISSN: '1234-5679',
        PMID: '31452104',
        URL: 'https://example.org/moss',
        keyword: 'moss; roofs',
        note: 'Read this first.\narXiv: 1905.00001\nPMCID: PMC12',
        accessed: { 'date-parts': [[2020]] },
      },
    ]);
    expect(entries).toEqual([
      {
        title: 'Moss on Roofs',
        abstract: 'We look at moss.',
        type: 'chapter',
        authors: [
          'Berg, Jan van der',
          'Rob van Krieken',
          'Doug Wright Jr.',
          '{Harbour Office}',
          'The Jar Group',
        ],
        editors: ['Paul Marsh'],
        translators: ['Otto Hill'],
        published: '2019-05-27',
        'container-title': 'Collected Moss',
        'event-title': 'Third Day of Moss',
        volume: '3',
        issue: '2',
        page: '12–34',
        'collection-title': 'Moss Series',
        'collection-number': '7',
        edition: '2',
        publisher: 'Harbour',
        'publisher-place': 'Mossdorf',
        genre: 'essay',
        language: 'de',
        arxiv: '1905.00001',
        doi: '10.5555/moss.1',
        isbn: '978-3-16-148410-0',
        issn: '1234-5679',
        pmid: '31452104',
        url: 'https://example.org/moss',
        'source-keywords': ['moss', 'roofs'],
        note: 'Read this first. PMCID: PMC12',
        'citation-key': 'lind2019moss',
      },
    ]);
    expect(rejected).toEqual([]);
    expect(noted).toEqual(['2: accessed: of one record has no place on a page']);
  });

  test.each([
    [{ 'date-parts': [[2016]] }, '2016'],
    [{ 'date-parts': [['2016', '04', '2']] }, '2016-04-02'],
    [
      {
        'date-parts': [
          [2016, 4],
          [2016, 6],
        ],
      },
      '2016-04/2016-06',
    ],
    [{ 'date-parts': [2016, 4] }, '2016-04'],
    [{ 'date-parts': [[2016]], season: '2' }, '2016-22'],
    [{ 'date-parts': [[2016, 15]] }, '2016-23'],
    [{ 'date-parts': [[null]] }, undefined],
    [{ raw: '2016-05-06' }, '2016-05-06'],
    [{ literal: '2016' }, '2016'],
    ['2024-05-06', '2024-05-06'],
    [2016, '2016'],
    [null, undefined],
    [[[2016]], undefined],
    [{ 'date-parts': [['soon']] }, undefined],
  ])('the date %j is %s', async (issued, published) => {
    const { entries, rejected } = await read([{ ...moss, issued }]);
    expect(rejected).toEqual([]);
    expect(entries?.[0]?.published).toBe(published);
  });

  test.each([
    [{ type: 'article', number: 'arXiv:2410.14649' }, 'preprint'],
    [{ type: 'article', genre: 'preprint' }, 'preprint'],
    [{ type: 'article', publisher: 'bioRxiv' }, 'preprint'],
    [{ type: 'article', 'container-title': 'Journal of Moss' }, 'article-journal'],
    [{ type: 'article' }, 'document'],
    [{ type: 'journal-article' }, 'article-journal'],
    [{ type: 'legal_case' }, 'legal_case'],
    [{ type: 'moss-thing' }, undefined],
  ])('%j is of the kind %s', async (item, type) => {
    const { entries } = await read([{ title: 'Moss on Roofs', ...item }]);
    expect(entries?.[0]?.type).toBe(type);
  });
});

test('odd optional members are left out and noted, they refuse no record', async () => {
  const { entries, rejected, noted } = await read([
    { ...moss, author: [{ family: 'Lind', given: 'Ada' }, {}, null], issued: true, volume: {} },
    { ...moss, title: 'Moss on Walls', author: 'Lind, Ada; Brook, Tom', DOI: 7 },
  ]);
  expect(entries).toMatchObject([
    { authors: ['Ada Lind'] },
    { authors: ['Ada Lind', 'Tom Brook'] },
  ]);
  expect(rejected).toEqual([]);
  expect(noted).toContain('2: issued: no date (true)');
  expect(noted).toContain('2: author: 2 names are hidden or empty, and left out');
});
