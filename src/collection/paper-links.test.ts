import { expect, test } from 'vitest';
import { type FieldLinks, plainPack } from '../schema/pack.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { requirePack } from './pack-fs.ts';
import { paperLinks } from './paper-links.ts';

const { links } = requirePack('content', 'machine-learning');

const linksOf = (facts: Partial<PaperFrontMatter>, field: FieldLinks, seekOnArxiv = true) =>
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
      language: undefined,
      facts: { title: 'On Tins', ...facts },
      body: '',
    },
    field,
    seekOnArxiv,
  );

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
  expect(linksOf(facts, links).map(({ label }) => label)).toEqual(expected);
});

test('a field without links of its own leads to arXiv alone, and hosts go by their address', () => {
  const plain = linksOf({ arxiv: '2410.14649', url: 'https://openreview.net/a' }, plainPack.links);
  expect(plain.map(({ label }) => label)).toEqual(['arXiv', 'PDF', 'openreview.net']);
});

test('the id of a paper stands in the addresses of the field', () => {
  expect(linksOf({ arxiv: '2410.14649' }, links)[2]?.href).toBe(
    'https://huggingface.co/papers/2410.14649',
  );
});

test('A collection that has nothing of arXiv sends nobody there', () => {
  const found = linksOf({ type: 'article-journal', published: '2003' }, links, false);
  expect(found.map(({ label }) => label)).toEqual(['Google Scholar']);
});
