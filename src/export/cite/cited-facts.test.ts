import { describe, expect, test } from 'vitest';
import { requirePack } from '../../collection/pack-fs.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import { citedFacts } from './cited-facts.ts';

const { venues } = requirePack('content', 'machine-learning');
const ofPage = (facts: Partial<PaperFrontMatter>) =>
  citedFacts({ title: 'A title', ...facts }, venues);

describe('the kind of a work', () => {
  test.each<[string, Partial<PaperFrontMatter>]>([
    ['book', { type: 'book', 'container-title': 'Proceedings of Tins' }],
    // No capitals make a conference of a journal.
    ['article-journal', { type: 'article-journal', 'container-title': 'BMJ' }],
    ['article-journal', { 'container-title': 'BMJ' }],
    ['paper-conference', { 'container-title': 'Proceedings of the Workshop on Jugs' }],
    ['paper-conference', { venue: 'ICML 2025', arxiv: '2410.14649' }],
    ['paper-conference', { type: 'preprint', venue: 'ICML 2025', arxiv: '2410.14649' }],
    ['article-journal', { venue: 'Nature 2023' }],
    ['preprint', { venue: 'arXiv 2023', arxiv: '2410.14649' }],
    ['preprint', { arxiv: '2410.14649', doi: '10.1000/1' }],
    ['document', { doi: '10.1000/1' }],
  ])('is %s for %o', (type, facts) => {
    expect(ofPage(facts).type).toBe(type);
  });
});

test('a short venue is taken apart where a page has no container', () => {
  expect(ofPage({ venue: 'PLOS ONE 19(4) (2024)', published: '2023-11' })).toEqual({
    type: 'article-journal',
    'container-title': 'PLOS ONE',
    volume: '19',
    issue: '4',
    published: '2024',
  });
});

test('what a page says itself stays, and what is only for the site goes', () => {
  const facts = {
    type: 'article-journal',
    'container-title': 'PLOS ONE',
    venue: 'PLOS ONE 19(4) (2024)',
    volume: '7',
    published: '2023-11-02',
  } as const;
  expect(ofPage({ ...facts, summary: 'S', keywords: ['k'], aliases: [] })).toEqual(facts);
});
