import { describe, expect, test } from 'vitest';
import { read } from '../../../../tests/support/read-json.ts';

describe('other JSON of papers', () => {
  const expected = { title: 'Moss on Roofs', authors: ['Ada Lind', 'Tom Brook'] };
  test.each([
    [
      'a list of a conference',
      [
        {
          title: 'Moss on Roofs',
          status: 'Poster',
          author: 'Ada Lind;Tom Brook',
          abstract: 'Wet.',
        },
      ],
      { ...expected, abstract: 'Wet.' },
    ],
    [
      'Semantic Scholar',
      {
        total: 1,
        data: [
          {
            paperId: 'x',
            externalIds: { DOI: '10.5555/moss.4', ArXiv: '1905.00001' },
            title: 'Moss on Roofs',
            year: 2019,
            authors: [{ name: 'Ada Lind' }, { name: 'Tom Brook' }],
            journal: { name: 'Journal of Moss', volume: '3', pages: '1-9' },
            publicationTypes: ['JournalArticle'],
          },
        ],
      },
      {
        ...expected,
        published: '2019-05',
        'container-title': 'Journal of Moss',
        volume: '3',
        doi: '10.5555/moss.4',
        arxiv: '1905.00001',
        type: 'article-journal',
      },
    ],
    [
      'Zotero',
      [
        {
          key: 'AAAA1111',
          data: {
            itemType: 'bookSection',
            title: 'Moss on Roofs',
            creators: [
              { creatorType: 'author', firstName: 'Ada', lastName: 'Lind' },
              { creatorType: 'author', firstName: 'Tom', lastName: 'Brook' },
              { creatorType: 'editor', name: 'Jar Group' },
            ],
            bookTitle: 'Collected Moss',
            date: '2019-05',
            tags: [{ tag: 'moss' }],
          },
        },
      ],
      {
        ...expected,
        type: 'chapter',
        editors: ['Jar Group'],
        published: '2019-05',
        'container-title': 'Collected Moss',
        'source-keywords': ['moss'],
      },
    ],
    [
      'DBLP',
      {
        result: {
          hits: {
            hit: [
              {
                info: {
                  authors: { author: [{ text: 'Ada Lind 0001' }, { text: 'Tom Brook' }] },
                  title: 'Moss on Roofs.',
                  venue: 'MossConf',
                  year: '2019',
                  type: 'Conference and Workshop Papers',
                },
              },
            ],
          },
        },
      },
      { ...expected, title: 'Moss on Roofs.', published: '2019', 'container-title': 'MossConf' },
    ],
    [
      'OpenReview',
      {
        notes: [
          {
            id: 'x',
            content: {
              title: { value: 'Moss on Roofs' },
              authors: { value: ['Ada Lind', 'Tom Brook'] },
              abstract: { value: 'Wet.' },
            },
          },
        ],
      },
      { ...expected, abstract: 'Wet.' },
    ],
    [
      'Europe PMC',
      {
        resultList: {
          result: [
            {
              title: 'Moss on Roofs',
              authorString: 'Lind A, Brook T.',
              journalTitle: 'J Moss',
              journalVolume: '3',
              pubYear: '2019',
              pmid: '31452104',
            },
          ],
        },
      },
      { title: 'Moss on Roofs', 'container-title': 'J Moss', volume: '3', pmid: '31452104' },
    ],
    [
      'papers by their ids',
      { '1905.00001': { title: 'Moss on Roofs', authors: ['Ada Lind', 'Tom Brook'], year: 2019 } },
      expected,
    ],
    [
      'papers by their years',
      { 2019: [{ title: 'Moss on Roofs', authors: ['Ada Lind', 'Tom Brook'], doi: '10.5555/x' }] },
      expected,
    ],
  ])('%s', async (_, value, entry) => {
    const { format, entries } = await read(value);
    expect(format).toBe('papers in JSON');
    expect(entries).toMatchObject([entry]);
  });

  test.each([
    ['settings', { name: 'moss', version: '0.1.0', author: { name: 'Ada Lind' } }],
    ['titles alone', [{ title: 'Moss' }, { title: 'Roofs' }]],
    ['nothing', []],
    ['numbers', [1, 2, 3]],
  ])('%s are no papers', async (_, value) => {
    expect((await read(value)).format).toBeUndefined();
  });
});
