import { describe, expect, test } from 'vitest';
import { indexAuthors } from './author-index.ts';
import { authorsWithPages, listAuthors } from './author-pages.ts';

/** Authors with as many papers as is said of each. */
function authorsOf(counts: Record<string, number>) {
  const papers = Object.entries(counts).flatMap(([name, count]) =>
    Array.from({ length: count }, (_, at) => ({ slug: `${name}-${at}`, authors: [name] })),
  );
  return [...indexAuthors(papers, []).bySlug.values()];
}

describe('a page of their own', () => {
  const authors = authorsOf({ 'Ada A': 4, 'Bo B': 2, 'Cy C': 3, 'Di D': 1, 'Ed E': 2 });
  const withPages = (most?: number, published?: Set<string>) =>
    authorsWithPages(authors, most, published).map(({ slug }) => slug);

  test('is for authors of two papers or more', () => {
    expect(withPages()).toEqual(['ada-a', 'bo-b', 'cy-c', 'ed-e']);
  });

  test('is for those of more papers where they are too many', () => {
    expect(withPages(3)).toEqual(['ada-a', 'cy-c']);
    expect(withPages(1)).toEqual(['ada-a']);
    expect(withPages(0)).toEqual([]);
  });

  test('stays once it was public', () => {
    expect(withPages(1, new Set(['di-d', 'gone']))).toEqual(['ada-a', 'di-d']);
  });
});

describe('the list of all authors', () => {
  const names = ['Zoe Ärm', 'Al Arm', 'Bo Öl', '王伟', 'Jo van Ast', '{3 Bears Bakery}'];
  const authors = authorsOf(Object.fromEntries(names.map((name) => [name, 1])));

  test('is one page where they are few', () => {
    const { pages, groups } = listAuthors(authors, 'de');
    expect(pages).toEqual([]);
    expect(groups.map(({ letter }) => letter)).toEqual(['0–9', 'A', 'O', 'V', '漢字']);
  });

  test('else has pages for each letter, and several for a letter of many', () => {
    const { pages } = listAuthors(authors, 'de', 1);
    expect(pages.map(({ path, first }) => `${path} ${first}`)).toEqual([
      '_other 3 Bears Bakery',
      '_a Arm, Al',
      '_a/2 Ärm, Zoe',
      '_o Öl, Bo',
      '_v van Ast, Jo',
      '_u6f22-5b57 王伟',
    ]);
  });
});
