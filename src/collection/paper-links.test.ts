import { expect, test } from 'vitest';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { paperLinks } from './paper-links.ts';

const labels = (facts: Partial<PaperFrontMatter>, seekOnArxiv = true) =>
  paperLinks(
    {
      slug: 'on-tins',
      topics: ['tins'],
      title: [],
      titleText: 'On Tins',
      authors: [],
      editors: [],
      translators: [],
      venue: undefined,
      facts: { title: 'On Tins', ...facts },
      body: '',
    },
    seekOnArxiv,
  ).map(({ label }) => label);

test.each<[Partial<PaperFrontMatter>, string[]]>([
  [{ arxiv: '2410.14649' }, ['arXiv', 'PDF', 'Hugging Face']],
  [
    { arxiv: '2410.14649', doi: '10.1000/1', code: 'https://github.com/a/b' },
    ['arXiv', 'PDF', 'Hugging Face', 'DOI', 'Code'],
  ],
  [{ doi: '10.1000/1', pmid: '123' }, ['DOI', 'PubMed', 'Google Scholar']],
  [{ url: 'https://www.tins.example/a' }, ['tins.example', 'Google Scholar']],
  [{ url: 'https://openreview.net/forum?id=1' }, ['OpenReview', 'Google Scholar']],
  [{}, ['Find on arXiv', 'Google Scholar']],
  [{ type: 'article-journal', published: '2003' }, ['Find on arXiv', 'Google Scholar']],
  // What came out before there was arXiv, and what nobody puts there, is not to be found there.
  [{ published: '1987-06' }, ['Google Scholar']],
  [{ type: 'book' }, ['Google Scholar']],
  [{ type: 'article-newspaper', published: '2020' }, ['Google Scholar']],
])('of %o lead to %o', (facts, expected) => {
  expect(labels(facts)).toEqual(expected);
});

test('A collection that has nothing of arXiv sends nobody there', () => {
  expect(labels({ type: 'article-journal', published: '2003' }, false)).toEqual(['Google Scholar']);
});
