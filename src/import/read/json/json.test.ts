import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from '../../../../tests/support/read-json.ts';
import { formats } from '../formats.ts';
import { jsonRecords } from './json-records.ts';
import { readInvertedIndex } from './open-alex.ts';

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
