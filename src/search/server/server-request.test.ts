import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters, type SearchRequest } from '../query/request.ts';
import { serverSearches } from './server-request.ts';

const request = (changes: Partial<SearchRequest> = {}): SearchRequest => ({
  query: 'brine',
  filters: noFilters,
  sort: 'relevance',
  count: 10,
  typing: false,
  verbatim: false,
  related: true,
  ...changes,
});

test('a query is searched for in all fields, the nearest first', () => {
  const { results, unfiltered, values } = serverSearches('papers', request());
  expect(results).toHaveLength(1);
  expect(results[0]).toMatchObject({
    collection: 'papers',
    q: 'brine',
    filter_by: '',
    facet_by: 'topics,year,by,series,kind,hasCode,hasNotes',
    sort_by: '_text_match:desc,day:desc',
    prefix: false,
    num_typos: 2,
    per_page: 10,
  });
  expect(unfiltered).toMatchObject({ q: 'brine', filter_by: '', per_page: 0 });
  expect([...values]).toEqual([]);
});

test.each<[string, Partial<SearchRequest>, object]>([
  ['nothing is asked: the newest', { query: ' ' }, { q: '*', sort_by: 'day:desc' }],
  ['the newest are wanted first', { sort: 'date' }, { sort_by: 'day:desc' }],
  ['the last word is unfinished', { typing: true }, { prefix: true }],
  ['words are meant as they stand', { verbatim: true }, { num_typos: 0 }],
])('%s', (_what, changes, expected) => {
  expect(serverSearches('papers', request(changes)).results[0]).toMatchObject(expected);
});

test('of what is filtered by, the other values are counted with the other filters', () => {
  const filters = {
    ...noFilters,
    topic: ['bread', 'jam'],
    venue: ['Days, of the `Crock`'],
    code: true,
  };
  const { results, values } = serverSearches('papers', request({ filters }));
  const topic = 'topics:=[`bread`,`jam`]';
  const venue = 'series:=[`Days, of the ’Crock’`]';
  expect(results[0]).toMatchObject({
    filter_by: `${topic} && ${venue} && hasCode:=true`,
    facet_by: 'year,by,kind,hasNotes',
  });
  expect(Object.fromEntries([...values].map(([kind, search]) => [kind, search.filter_by]))).toEqual(
    {
      topic: `${venue} && hasCode:=true`,
      venue: `${topic} && hasCode:=true`,
      code: `${topic} && ${venue}`,
    },
  );
  expect(values.get('topic')).toMatchObject({ facet_by: 'topics', per_page: 0 });
});

test('more than an answer holds is asked for in parts', () => {
  const { results } = serverSearches('papers', request({ count: 600 }));
  expect(results.map(({ page, per_page: size }) => [page, size])).toEqual([
    [1, 250],
    [2, 250],
    [3, 250],
  ]);
  expect(results.map(({ facet_by: fields }) => fields !== '')).toEqual([true, false, false]);
});

test('no value of a filter says more than that it is one', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (value) => {
      const filters = { ...noFilters, author: [value] };
      const [search] = serverSearches('papers', request({ filters })).results;
      expect(search?.filter_by).toMatch(/^by:=\[`[^`]*`\]$/);
    }),
  );
});
