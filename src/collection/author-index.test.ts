import { expect, test } from 'vitest';
import { indexAuthors } from './author-index.ts';

const papers = [
  { slug: 'loaves', authors: ['Wei Wang', 'Ada Example', 'et al.'] },
  { slug: 'crusts', authors: ['WEI WANG', 'A. Example'] },
  { slug: 'crumbs', authors: ['Wei Wang', 'Aaron van den Oord'] },
];

const papersOf = (entries: Parameters<typeof indexAuthors>[1]) =>
  Object.fromEntries(
    [...indexAuthors(papers, entries).bySlug].map(([slug, one]) => [slug, one.papers]),
  );

test('names of one slug are one author; “et al.” is nobody', () => {
  const { bySlug, ofPaper } = indexAuthors(papers, []);
  expect(papersOf([])).toEqual({
    'wei-wang': ['loaves', 'crusts', 'crumbs'],
    'ada-example': ['loaves'],
    'a-example': ['crusts'],
    'aaron-van-den-oord': ['crumbs'],
  });
  expect(bySlug.get('wei-wang')).toMatchObject({ name: 'Wei Wang', spellings: ['WEI WANG'] });
  expect(bySlug.get('aaron-van-den-oord')?.sortName).toBe('van den Oord, Aaron');
  expect(ofPaper.get('loaves')?.map((author) => author?.slug)).toEqual([
    'wei-wang',
    'ada-example',
    undefined,
  ]);
});

test('an entry joins spellings', () => {
  const joined = papersOf([{ name: 'Ada Example', also: ['A. Example'] }]);
  expect(joined['ada-example']).toEqual(['loaves', 'crusts']);
  expect(joined['a-example']).toBeUndefined();
});

test('entries part people of one name, who know of each other', () => {
  const oslo = { name: 'Wei Wang', slug: 'wei-wang-oslo', papers: ['loaves'] };
  expect(papersOf([oslo])).toMatchObject({
    'wei-wang-oslo': ['loaves'],
    'wei-wang': ['crusts', 'crumbs'],
  });
  const { bySlug, shared } = indexAuthors(papers, [oslo]);
  expect(bySlug.get('wei-wang')?.namesakes).toEqual(['wei-wang-oslo']);
  expect([...shared]).toEqual([]);
});

test('an address that nobody has any more leads to all who have the name', () => {
  const { shared } = indexAuthors(papers, [
    { name: 'Wei Wang', slug: 'wei-wang-oslo', papers: ['loaves'] },
    { name: 'Wei Wang', slug: 'wei-wang-bern', papers: ['crusts', 'crumbs'] },
  ]);
  expect(shared.get('wei-wang')?.map(({ slug }) => slug)).toEqual([
    'wei-wang-oslo',
    'wei-wang-bern',
  ]);
});

test('two of one name can have written a paper together', () => {
  const { ofPaper } = indexAuthors(
    [{ slug: 'dough', authors: ['Wei Wang', 'Wei Wang'] }],
    [
      { name: 'Wei Wang', slug: 'one', papers: ['dough'] },
      { name: 'Wei Wang', slug: 'two', papers: ['dough'] },
    ],
  );
  expect(ofPaper.get('dough')?.map((author) => author?.slug)).toEqual(['one', 'two']);
});
