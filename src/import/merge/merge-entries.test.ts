import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanEntry } from '../clean/clean-entry.ts';
import type { Entry } from '../entry.ts';
import { titleKey } from './identity.ts';
import { mergeEntries } from './merge-entries.ts';

const entry = (changes: Partial<Entry>): Entry => ({
  title: 'Sparse Attention',
  abstract: 'We study sparse attention.',
  facts: {},
  source: 'a.txt',
  line: 1,
  ...changes,
});
const merge = (...entries: Entry[]) => mergeEntries(entries.map(cleanEntry));

describe('two titles are the same paper', () => {
  test.each([
    ['whatever the case and the punctuation', 'SPARSE  attention!', 'Sparse Attention'],
    ['whatever the accents', 'Naïve Bayes à la carte', 'Naive Bayes a la Carte'],
    ['whatever the Unicode form', 'Na\u0131\u0308ve', 'Na\u0131\u0308ve'.normalize('NFC')],
    ['with a symbol as a letter or as its name', 'α-stable ℓ1', 'alpha-stable ell1'],
    ['with a superscript or a digit', 'S²FT', 'S2FT'],
    ['with a set in its letter or as a command', 'F over R', 'mathcalF over mathbbR'],
  ])('%s', (_, a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  test('but not with other words, and not because both have no letters', () => {
    expect(titleKey('Sparse Attention 2')).not.toBe(titleKey('Sparse Attention'));
    expect(titleKey('!!!')).not.toBe(titleKey('???'));
    expect(titleKey('注意力')).not.toBe(titleKey('稀疏'));
  });
});

test('entries with one title become one paper with the longest abstract and all sources', () => {
  const [paper, ...others] = merge(
    entry({ abstract: 'Short.', source: 'b.txt' }),
    entry({ title: 'Sparse attention', abstract: 'A longer abstract.', source: 'c.txt' }),
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
