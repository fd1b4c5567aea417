import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanEntry } from '../clean/clean-entry.ts';
import type { Entry } from '../entry.ts';
import { mergeEntries } from './merge-entries.ts';

const entry = (changes: Partial<Entry>): Entry => ({
  title: 'Sparse Attention of Kettles',
  abstract: 'We study sparse attention.',
  facts: {},
  source: 'a.txt',
  line: 1,
  ...changes,
});
const merge = (...entries: Entry[]) => mergeEntries(entries.map(cleanEntry));

test('entries with one title become one paper with the longest abstract and all sources', () => {
  const [paper, ...others] = merge(
    entry({ abstract: 'Short.', source: 'b.txt' }),
    entry({
      title: 'Sparse attention of kettles',
      abstract: 'A longer abstract.',
      source: 'c.txt',
    }),
    entry({ abstract: 'Short.', source: 'b.txt', line: 9 }),
  );
  expect(others).toEqual([]);
  expect(paper?.abstract).toEqual([{ kind: 'text', value: 'A longer abstract.' }]);
  expect(paper?.sources).toEqual(['b.txt', 'c.txt']);
});

test('entries with one arXiv id are one paper, also through a third entry', () => {
  const papers = merge(
    entry({ title: 'First Title', facts: { arxiv: '2410.00001' } }),
    entry({ title: 'Second Title', facts: { doi: '10.1000/182' } }),
    entry({ title: 'Second Title', facts: { arxiv: '2410.00001', venue: 'ICML' } }),
  );
  expect(papers).toHaveLength(1);
  expect(papers[0]?.facts).toEqual({ arxiv: '2410.00001', doi: '10.1000/182', venue: 'ICML' });
});

test('every record is named, the one whose text is taken first', () => {
  const [paper] = merge(
    entry({ facts: { doi: '10.1000/182' }, source: 'b.bib', line: 7, abstract: '' }),
    entry({ source: 'c.ris', line: 3 }),
    entry({ facts: { doi: '10.1000/182' }, source: 'a.bib', line: 9, abstract: 'Short.' }),
  );
  expect(paper?.origins).toEqual([
    { file: 'c.ris', line: 3, why: '' },
    { file: 'a.bib', line: 9, why: 'the same title; one of them gives no author' },
    { file: 'b.bib', line: 7, why: 'the same title; one of them gives no author' },
  ]);
});

test('a preprint and its published version are one paper with the facts of both', () => {
  const [paper, ...others] = merge(
    entry({
      abstract: 'The longer abstract of a preprint.',
      facts: {
        type: 'preprint',
        authors: ['J. Doe', 'A. Roe'],
        published: '2019-03',
        arxiv: '1903.00001',
        publisher: 'arXiv',
      },
    }),
    entry({
      facts: {
        type: 'article-journal',
        authors: ['Jane Doe', 'Ann Roe'],
        published: '2021',
        doi: '10.1000/182',
        'container-title': 'Journal of Kettles',
        volume: '3',
      },
    }),
  );
  expect(others).toEqual([]);
  expect(paper?.facts).toEqual({
    type: 'article-journal',
    authors: ['Jane Doe', 'Ann Roe'],
    published: '2021',
    'container-title': 'Journal of Kettles',
    volume: '3',
    arxiv: '1903.00001',
    doi: '10.1000/182',
  });
});

test('where it came out is told by one record, and by others only what fits to it', () => {
  const doe = { authors: ['Jane Doe'], arxiv: '1903.00001' };
  const [paper] = merge(
    entry({
      facts: { ...doe, 'container-title': 'Kettles 2020', page: '11–20', published: '2020' },
    }),
    entry({ facts: { ...doe, 'container-title': 'Boiling', published: '2022', volume: '9' } }),
    entry({
      facts: { ...doe, 'container-title': 'Kettles 2020', published: '2020-05', isbn: '1' },
    }),
  );
  expect(paper?.facts).toEqual({
    ...doe,
    'container-title': 'Kettles 2020',
    page: '11–20',
    published: '2020-05',
    isbn: '1',
  });
});

test('other works of one title stay apart', () => {
  const papers = merge(
    entry({
      title: 'Deep Learning',
      facts: { authors: ['Ada Lind'], published: '2015', doi: '10.1000/1' },
    }),
    entry({
      title: 'Deep learning',
      facts: { type: 'book', authors: ['Ian Good'], published: '2016' },
    }),
  );
  expect(papers.map(({ facts }) => facts.authors)).toEqual([['Ian Good'], ['Ada Lind']]);
});

test('the order of the entries does not matter', () => {
  const entries = fc.array(
    fc.record({
      title: fc.constantFrom('A one', 'B two', 'b  Two!', 'C three'),
      abstract: fc.constantFrom('', 'Short.', 'Another text.', 'Yet another.'),
      facts: fc.constantFrom({}, { arxiv: '2410.00001' }, { arxiv: '2410.00002', venue: 'X' }),
      source: fc.constantFrom('a.txt', 'b.txt'),
      line: fc.nat(99),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (list, random) => {
      const shuffled = list
        .map((item) => ({ item, rank: random.next().value }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item);
      expect(merge(...shuffled)).toEqual(merge(...list));
    }),
  );
});
