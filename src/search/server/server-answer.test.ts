import { expect, test } from 'vitest';
import { barePaper } from '../../../tests/support/small-search.ts';
import { noFilters, type SearchRequest } from '../query/request.ts';
import { readServerAnswer } from './server-answer.ts';
import { serverDocument } from './server-collection.ts';
import { serverSearches } from './server-request.ts';

const names = {
  topics: [{ slug: 'bread', title: 'Bread', hue: 'amber', papers: 3 }],
  authors: [{ slug: 'ann-berg', name: 'Ann Berg', note: 'Oslo' }],
  kinds: { report: 'Report' },
};

const hit = {
  document: serverDocument({
    ...barePaper('salt', 'Salt in jars', 'Salt keeps jars. Brine was weighed in 40 crocks.'),
    topics: ['bread'],
    authors: ['Ann Berg'],
    summary: 'Salt keeps.',
  }),
  highlights: [
    { field: 'title', matched_tokens: ['Salt'] },
    { field: 'keywords', matched_tokens: [['crocks'], []] },
  ],
};

const counts = (field: string, ...values: [string, number][]) => ({
  field_name: field,
  counts: values.map(([value, count]) => ({ value, count })),
});

function read(answers: unknown[], changes: Partial<SearchRequest> = {}) {
  const request: SearchRequest = {
    query: 'salt',
    filters: noFilters,
    sort: 'relevance',
    count: 10,
    typing: false,
    verbatim: false,
    related: true,
    ...changes,
  };
  return readServerAnswer(answers, serverSearches('papers', request), request, names);
}

test('a hit is shown as a result, with the words for which it was found', () => {
  const { items, total, unfiltered } = read([{ found: 1, hits: [hit] }, { found: 4 }]);
  expect([total, unfiltered]).toEqual([1, 4]);
  expect(items).toMatchObject([
    {
      slug: 'salt',
      title: { text: 'Salt in jars', marks: [[0, 4]] },
      summary: { text: 'Salt keeps.', marks: [[0, 4]] },
      excerpt: { text: 'Brine was weighed in 40 crocks.', marks: [[24, 30]] },
      authors: [{ text: 'Ann Berg' }],
      topics: names.topics,
      isTitleOnly: false,
      isRelated: false,
    },
  ]);
});

test('values have the names that the site has for them; those of a filter come from a search of theirs', () => {
  const filters = { ...noFilters, topic: ['jam'] };
  const first = {
    found: 1,
    hits: [],
    facet_counts: [
      counts('by', ['ann-berg', 1], ['unknown-one', 2]),
      counts('year', ['2023', 1], ['2024', 1], ['', 3]),
      counts('kind', ['report', 1]),
      counts('hasCode', ['false', 3], ['true', 2]),
    ],
  };
  const topics = { found: 4, facet_counts: [counts('topics', ['bread', 3])] };
  const { facets } = read([first, { found: 4 }, topics], { filters });
  expect(facets).toMatchObject({
    topic: [
      { value: 'bread', label: 'Bread', count: 3 },
      { value: 'jam', label: 'jam', count: 0 },
    ],
    year: [{ value: '2024' }, { value: '2023' }],
    author: [
      { value: 'unknown-one', label: 'unknown-one', count: 2 },
      { value: 'ann-berg', label: 'Ann Berg (Oslo)', count: 1 },
    ],
    kind: [{ value: 'report', label: 'Report', count: 1 }],
    code: [{ value: 'yes', count: 2 }],
    venue: [],
    notes: [],
  });
});

test.each<[string, unknown[], string]>([
  ['a refusal', [{ code: 404, error: 'Not found.' }, { found: 0 }], 'Not found.'],
  ['something else', ['<html>', { found: 0 }], 'an answer that is none of a search'],
  ['too little', [{ found: 0, hits: [] }], 'fewer answers than searches'],
  ['nothing', [], 'fewer answers than searches'],
])('%s in place of an answer is told', (_what, answers, reason) => {
  expect(() => read(answers)).toThrow(reason);
});

test('documents that another program wrote are shown as far as they can be read', () => {
  const odd = [{}, { document: null }, { document: { id: 'x', title: 3, authors: 'me' } }, null];
  const { items } = read([{ found: 4, hits: odd }, { found: 4 }]);
  expect(items.map(({ slug, title }) => [slug, title.text])).toEqual([
    ['', ''],
    ['', ''],
    ['x', ''],
    ['', ''],
  ]);
});
