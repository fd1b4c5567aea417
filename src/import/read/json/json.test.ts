import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../formats.ts';
import { jsonRecords } from './json-records.ts';
import { readInvertedIndex } from './open-alex.ts';

/** Reads JSON by the format that recognizes it. */
async function read(value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
  const format = formats.find(({ recognizes }) => recognizes(text));
  const listing = await format?.parse(text, 'list.json');
  return {
    format: format?.name,
    entries: listing?.entries.map(({ title, abstract, facts }) => ({
      title,
      ...(abstract && { abstract }),
      ...facts,
    })),
    wanted: listing?.wanted.map(({ id }) => id),
    rejected: listing?.rejected.map(({ line, reason }) => `${line}: ${reason}`),
    noted: listing?.noted.map(({ line, fact, why }) => `${line}: ${fact}: ${why}`),
  };
}

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

const crossrefWork = {
  DOI: '10.5555/moss.2',
  prefix: '10.5555',
  type: 'proceedings-article',
  title: ['Moss &amp; <i>Roofs</i>'],
  subtitle: ['A Wet Story'],
  abstract: '<jats:title>Abstract</jats:title><jats:p>We look at moss.</jats:p>',
  author: [{ given: 'Ada', family: 'Lind', sequence: 'first', ORCID: 'x' }, { name: 'Jar Group' }],
  issued: { 'date-parts': [[null]] },
  'published-online': { 'date-parts': [[2019, 5]] },
  'container-title': ['Proceedings of Moss'],
  event: { name: 'Moss 2019', location: 'Mossdorf' },
  'publisher-location': 'Mossdorf',
  'article-number': 'e12',
  relation: { 'has-preprint': [{ 'id-type': 'doi', id: '10.48550/arXiv.1905.00001' }] },
};

test.each([
  ['an answer with many', { status: 'ok', message: { facets: {}, items: [crossrefWork] } }],
  ['one work', { status: 'ok', 'message-type': 'work', message: crossrefWork }],
  ['one a line', `${JSON.stringify(crossrefWork)}\n`],
])('Crossref: %s', async (_, value) => {
  const { format, entries, rejected } = await read(value);
  expect(format).toBe('Crossref (JSON)');
  expect(rejected).toEqual([]);
  expect(entries).toMatchObject([
    {
      type: 'paper-conference',
      authors: ['Ada Lind', 'Jar Group'],
      published: '2019-05',
      'container-title': 'Proceedings of Moss',
      'event-title': 'Moss 2019',
      'publisher-place': 'Mossdorf',
      page: 'e12',
      doi: '10.5555/moss.2',
      arxiv: '1905.00001',
      abstract: '<jats:p>We look at moss.</jats:p>',
    },
  ]);
});

test('OpenAlex: an answer with its abstract put in order', async () => {
  const { format, entries, noted } = await read({
    meta: { count: 1 },
    results: [
      {
        id: 'https://openalex.org/W1',
        doi: 'https://doi.org/10.5555/moss.3',
        title: 'Moss on Roofs',
        type: 'article',
        publication_date: '2019-01-01',
        publication_year: 2019,
        ids: { pmid: 'https://pubmed.ncbi.nlm.nih.gov/31452104' },
        authorships: [{ author: { display_name: 'Ada Lind' } }, { author: { display_name: null } }],
        primary_location: {
          landing_page_url: 'https://doi.org/10.5555/moss.3',
          source: { display_name: 'Journal of Moss', type: 'journal', issn_l: '1234-5679' },
        },
        biblio: { volume: '3', issue: '2', first_page: '12', last_page: '34' },
        keywords: [{ display_name: 'Moss' }],
        abstract_inverted_index: { We: [0, 3], look: [1], 'up.': [2], 'see.': [4] },
        cited_by_count: 12,
      },
    ],
    group_by: [],
  });
  expect(format).toBe('OpenAlex (JSON)');
  expect(entries).toMatchObject([
    {
      abstract: 'We look up. We see.',
      type: 'article-journal',
      authors: ['Ada Lind'],
      published: '2019',
      'container-title': 'Journal of Moss',
      volume: '3',
      page: '12–34',
      doi: '10.5555/moss.3',
      pmid: '31452104',
      issn: '1234-5679',
      'source-keywords': ['Moss'],
    },
  ]);
  expect(noted).toEqual(['6: authorships: one name is hidden or empty, and left out']);
  expect(readInvertedIndex({})).toBeUndefined();
});

test('Hugging Face: hidden authors are left out', async () => {
  const paper = {
    id: '2410.14649',
    title: 'Moss on Roofs',
    summary: 'We look at moss.',
    authors: [{ name: 'Ada Lind', hidden: false }, { name: 'Tom Brook', hidden: true }, {}],
    publishedAt: '2024-10-18T13:46:00.000Z',
    upvotes: 3,
    githubRepo: 'https://github.com/a/moss',
  };
  for (const listing of [[{ paper, title: paper.title }], paper]) {
    const { format, entries, noted } = await read(listing);
    expect(format).toBe('Hugging Face daily papers (JSON)');
    expect(entries).toMatchObject([
      { authors: ['Ada Lind'], published: '2024-10-18', code: 'https://github.com/a/moss' },
    ]);
    expect(noted?.[0]).toContain('2 names are hidden or empty');
  }
});

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

test('records stand where they stand: their lines are told in every form', () => {
  const lines = (text: string) => [...jsonRecords(text)].map(({ line }) => line);
  expect(lines('[\n{},\n\n{}\n]')).toEqual([2, 4]);
  expect(lines('{"a": 1}\n{"a": 2}\n')).toEqual([1, 2]);
  expect(lines('{\n"results": [\n{"x": "]}\\""},\n{}]\n}')).toEqual([3, 4]);
  expect(lines('\n{"b":\n{"title": 1},\n"c": {"title": 2}}')).toEqual([3, 4]);
});

test('any text is taken apart without an exception', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\n',
    '"title"',
    '"a"',
    '1',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const start of ['', '[', '{"results": [', '{"message": {']) {
        for (const item of jsonRecords(start + pieces.join('')))
          expect(item.line).toBeGreaterThan(0);
      }
    }),
  );
});

test('any JSON under the names of members is read without losing a record', async () => {
  const names = 'title author authors issued DOI abstract year container-title type note paper ids';
  const record = fc.dictionary(fc.constantFrom(...names.split(' ')), fc.jsonValue(), {
    maxKeys: 8,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 5 }), async (records) => {
      const text = JSON.stringify(records);
      for (const { name, parse } of formats.filter((format) => /JSON/.test(format.name))) {
        const { entries, wanted, rejected } = await parse(text, name);
        expect(entries.length + wanted.length + rejected.length).toBe(records.length);
        expect(rejected.map(({ reason }) => reason).join()).not.toContain('cannot be read');
      }
    }),
    { numRuns: 50 },
  );
}, 30_000);
