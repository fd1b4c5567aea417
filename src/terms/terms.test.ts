import { expect, test } from 'vitest';
import { deriveTerms } from './derive-terms.ts';
import { keyTerms, termKey } from './key-terms.ts';

test('spellings of a term are one; terms of one paper alone are left out', () => {
  const terms = keyTerms(
    [
      { slug: 'a', terms: ['Slow leavens', 'rye'] },
      { slug: 'b', terms: ['slow leaven'] },
      { slug: 'c', terms: ['slow-leaven', 'slow leaven'] },
    ],
    'en',
  );
  expect(terms).toEqual([{ slug: 'slow-leaven', text: 'slow leaven', papers: ['a', 'b', 'c'] }]);
  expect(termKey('慢速发酵')).not.toBe('');
});

test('terms of other scripts have addresses of their own', () => {
  const papers = ['a', 'b'].map((slug) => ({ slug, terms: ['慢速发酵', '???', 'rye', 'ryé'] }));
  const slugs = keyTerms(papers, 'zh').map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(2);
  expect(slugs.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
});

test('a term that is spelled like a thing is the thing, whatever its address', () => {
  const papers = [
    { slug: 'a', terms: ['Slow leavens'] },
    { slug: 'b', terms: ['crock', 'rye'] },
    { slug: 'c', terms: ['rye'] },
  ];
  const kind = 'recipe';
  const things = [
    { slug: 'slow-leaven', kind, forms: ['Leaven', 'slow leaven'], papers: ['c', 'a'] },
    { slug: 'rye', kind, forms: ['Secale'], papers: [] },
  ];
  expect(
    keyTerms(papers, 'en', things).map(({ slug, text, papers: of }) => [slug, text, of]),
  ).toEqual([
    ['slow-leaven', 'Leaven', ['a', 'c']],
    ['rye-2', 'rye', ['b', 'c']],
    ['rye', 'Secale', []],
  ]);
});

const paper = (slug: string, title: string, abstract: string) => ({
  slug,
  title,
  abstract,
  keywords: [],
});
const bakery = [
  paper('a', 'Sourdough starters in winter', 'A sourdough starter rests in a cold kitchen.'),
  paper('b', 'Feeding a sourdough starter', 'The sourdough starter is fed with rye flour.'),
  paper('c', 'Rye flour and its water', 'How much water rye flour takes. It takes much.'),
  paper('d', 'On umbrellas', 'Umbrellas keep off rain.'),
];

test('finds what papers share, in the form in which they write it', () => {
  const terms = deriveTerms(bakery);
  expect(terms.slice(0, 2).map(([first]) => first)).toEqual([
    'sourdough starter',
    'sourdough starter',
  ]);
  expect(terms[2]).toContain('rye flour');
  expect(terms[3]).toEqual([]);
});

test('a term of the collection is written as the collection has it', () => {
  expect(deriveTerms(bakery, ['Sourdough Starter'])[0]).toContain('Sourdough Starter');
});

test.each([0, 1, 3])('%i papers are no trouble', (count) => {
  expect(deriveTerms(bakery.slice(0, count))).toHaveLength(count);
});
