import { expect, test } from 'vitest';
import { shareOf } from './page-share.ts';

const papers = Array.from({ length: 40 }, (_, at) => `paper-${at}`);
const paths = [
  { pathname: '/search-documents.json', route: { route: '/search-documents.json' } },
  { pathname: '/', route: { route: '/' } },
  ...papers.flatMap((slug) => [
    { pathname: `/papers/${slug}/`, route: { route: '/papers/[slug]' } },
    { pathname: `/papers/${slug}.md`, route: { route: '/papers/[slug].md' } },
    { pathname: `/cards/${slug}.png`, route: { route: '/cards/[...card].png' } },
  ]),
];
const isKept = ({ route }: (typeof paths)[number]) => route.route.startsWith('/papers/');

test('shares render each kept page and each card once, and nothing of the rest but texts', () => {
  const shares = [1, 2, 3].map((number) => shareOf({ number, count: 3 }, paths, isKept));
  const all = shares.flat().map(({ pathname }) => pathname);
  const kept = paths.map(({ pathname }) => pathname).filter((path) => path !== '/');
  expect([...new Set(all)].sort()).toEqual(kept.sort());
  // Each reads the texts of its own papers.
  expect(all).toHaveLength(kept.length + 2);
});

test('a paper’s Markdown is in the share of its page', () => {
  const names = shareOf({ number: 2, count: 3 }, paths, isKept).map(({ pathname }) => pathname);
  const of = (pattern: RegExp) => names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
  expect(of(/^\/papers\/(.*)\/$/)).toEqual(of(/^\/papers\/(.*)\.md$/));
});
