import { expect, test } from 'vitest';
import { hostsFor, shapeOf } from './host-limits.ts';

const some = (count: number, path: (at: number) => string, bytes = 1000) =>
  Array.from({ length: count }, (_, at) => ({ path: path(at), bytes }));
const pages = (count: number) => some(count, (at) => `papers/p${at}/index.html`);
const twins = (count: number) => some(count, (at) => `papers/p${at}.md`);

test('a small site is taken by all', () => {
  expect(hostsFor('dist', shapeOf(pages(100), 3))).toEqual([
    'dist: 100 files, 0.1 MB · taken by GitHub Pages, Netlify, Cloudflare Pages, Cloudflare Pages on a paid plan',
  ]);
});

test('where a host takes fewer files, it is said what can be left out', () => {
  const files = [
    ...pages(12_000),
    ...twins(12_000),
    ...some(500, (at) => `cards/papers/p${at}.png`),
  ];
  expect(hostsFor('dist', shapeOf(files, 0))).toEqual([
    'dist: 24,500 files, 24.5 MB · taken by GitHub Pages, Netlify, Cloudflare Pages on a paid plan',
    'Cloudflare Pages: takes 20,000 files, here are 24,500 · under limits in site.yml, markdownPages: 0 leaves out 12,000 files and cards: 0 leaves out 500',
  ]);
});

test.each([
  [
    'a folder',
    [...pages(10), ...twins(60_000)],
    0,
    /^Netlify: takes 54,000 files in a folder, papers\/ has 60,000/,
  ],
  [
    'a file',
    [{ path: 'papers.json', bytes: 30e6 }],
    0,
    /^Cloudflare Pages: takes files up to 26\.2 MB, papers\.json has 30 MB · nothing more can be left out/,
  ],
  ['all', some(11, (at) => `x/${at}`, 1e8), 0, /^GitHub Pages: takes 1,000 MB, here are 1,100 MB/],
  [
    'former addresses',
    pages(10),
    2500,
    /^Cloudflare Pages: follows 2,000 lines of _redirects, here are 2,500/,
  ],
])('too much of %s is named', (_what, files, redirects, line) => {
  expect(hostsFor('dist', shapeOf(files, redirects))).toContainEqual(expect.stringMatching(line));
});
