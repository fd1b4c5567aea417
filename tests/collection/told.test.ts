import { expect, test } from 'vitest';
import { measureGists } from '../../bench/gists/measure-gists.ts';
import { curatedPaper, measureNames } from '../../bench/names/measure-names.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { summaryOf } from '../../src/schema/claim.ts';
import { keyTerms } from '../../src/terms/key-terms.ts';

/** What programs tell of papers, beside what people wrote of these; the figures are what is reached. */
const { pages } = await readPages('content');

test('gists share more with written summaries than the first two sentences do', () => {
  const papers = pages.flatMap(({ data, abstract }) => {
    const summary = summaryOf(data);
    return summary === undefined ? [] : [{ title: data.title, summary, body: abstract }];
  });
  const { all, even, odd } = measureGists(papers).table;
  expect(all?.gist).toBeGreaterThanOrEqual(0.31);
  for (const half of [even, odd]) {
    expect(half?.gist).toBeGreaterThan((half?.firstTwoSentences ?? 1) + 0.1);
  }
});

test('names are told nearly always rightly, and mostly', () => {
  const { all } = measureNames(pages.map(curatedPaper)).table;
  expect(all?.precision).toBeGreaterThanOrEqual(0.95);
  expect(all?.recall).toBeGreaterThanOrEqual(0.8);
});

test('every keyword leads to another paper', () => {
  const lists = pages.map(({ slug, data }) => ({ slug, terms: data.keywords ?? [] }));
  const shared = new Set(keyTerms(lists, 'en').map(({ text }) => text));
  expect(lists.filter(({ terms }) => terms.length < 2 || terms.length > 4)).toEqual([]);
  expect(lists.flatMap(({ terms }) => terms).filter((term) => !shared.has(term))).toEqual([]);
});
