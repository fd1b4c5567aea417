import { expect, test } from 'vitest';
import { parseTitle } from '../../mathematics/title.ts';
import { citePapers } from './cite-papers.ts';
import { latexTitle, properNounsOf } from './latex-title.ts';
import { readPageCitation, writePageCitation } from './page-citation.ts';

const known = new Set(['Bayes', 'Fisher', 'Monte', 'Carlo']);

test.each([
  ['Bayes, Not Fisher’s', ['Bayes', 'Fisher'], '{Bayes}, Not {Fisher’s}'],
  ['Sequential Monte-Carlo Pruning', ['Monte', 'Carlo'], 'Sequential {Monte-Carlo} Pruning'],
  ['A Fisherman of $Bayes$', [], 'A Fisherman of {$Bayes$}'],
  ['Tins of Tin', [], 'Tins of Tin'],
])('the proper nouns of “%s” are %o', (text, nouns, latex) => {
  const title = parseTitle(text);
  expect(properNounsOf(title, known)).toEqual(nouns);
  expect(latexTitle(title, nouns)).toBe(latex);
});

test('a page carries the proper nouns of its own title to the browser, and no others', () => {
  const papers = ['On Bayes', 'On Tins'].map((title, number) => ({
    slug: `paper-${number}`,
    title: parseTitle(title),
    facts: { title },
  }));
  const field = { venues: { conferences: {}, journals: {} }, properNouns: [...known] };
  const carried = [...citePapers(papers, () => 'https://x.example/', field).values()]
    .map(writePageCitation)
    .map((json) => readPageCitation(json, 'https://x.example/').properNouns);
  expect(carried).toEqual([['Bayes'], undefined]);
});
