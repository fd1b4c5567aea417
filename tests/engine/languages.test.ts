import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';
import { siteFiles, sitePages } from '../support/site-pages.ts';
import { kitchenFiles } from './collections.ts';
import { frameWords } from './frame-words.ts';

/** Names of programs, formats and places, which are the same in every language. */
const names = new Set(
  `BibTeX RIS CSL CSL-JSON APA Markdown Atom SHA- CSV JSON Feed JSON-LD arXiv DOI PubMed PDF Google Scholar
  ISBN ISSN OpenSearch JavaScript Cookie git TeX Unicode BCP EDTF UTF- Schema GitHub Id papers.json kB MB KB
  preprint et al papers questions json csv Ctrl Alt GitHub github com`.split(/\s+/),
);
const english =
  /^(?:the|of|and|is|are|with|from|to|this|that|for|by|has|have|all|your|here|papers?|page|add|no|not|it)$/i;

const files = kitchenFiles();
const facts: { papers: unknown } = JSON.parse(
  readFileSync(join(inject('chinese'), 'papers.json'), 'utf8'),
);
const frontMatter = Object.entries(files)
  .filter(([path]) => path.endsWith('.md'))
  .map(([, text]) => parse(/^---\n(.*?)\n---/s.exec(text)?.[1] ?? ''));
/** Terms are the papers' own words. */
const terms = readFileSync(join(inject('chinese'), 'terms/index.html'), 'utf8').matchAll(
  /href="\/terms\/[^"]+"[^>]*>([^<]+)/g,
);
const ownTexts = scalars([
  [...terms].map(([, term]) => term),
  facts.papers,
  frontMatter,
  parse(files['site.yml'] ?? ''),
  parse(files['glossary.yml'] ?? ''),
  Object.entries(files)
    .filter(([path]) => path.startsWith('questions/'))
    .map(([, text]) => parse(text)),
]);

const german = servedSite(inject('german'));
const kitchen = servedSite(inject('kitchen'));

const languages = [
  { tag: 'zh', folder: inject('chinese'), isForeign: (word: string) => !names.has(word) },
  { tag: 'de', folder: inject('german'), isForeign: (word: string) => english.test(word) },
];

describe.each(languages)('a site in “$tag”', ({ folder, isForeign }) => {
  const site = servedSite(folder);
  const foreignWords = (html: string) => [...new Set(frameWords(html, ownTexts).filter(isForeign))];

  test('says nothing in English on any page', () => {
    const own = sitePages(folder).filter(({ path }) => !path.startsWith('guide/'));
    const found = own.flatMap(({ path, html }) => {
      const words = foreignWords(html);
      return words.length > 0 ? [`${path}: ${words.join(' ')}`] : [];
    });
    expect(found).toEqual([]);
  });

  test('frames the English guide in its own language', () => {
    const guide = sitePages(folder).filter(({ path }) => path.startsWith('guide/'));
    for (const { path, html } of guide) {
      expect(foreignWords(html.replace(/<title>.*?<\/title>/s, '')), path).toEqual([]);
    }
  });

  test.each<[string, string, (page: Page) => Promise<unknown>]>([
    ['a search without results', 'search/?q=7777', (at) => at.locator('.empty').waitFor()],
    [
      'results and filters',
      'search/?q=bread',
      (at) => at.locator('[data-search-results][data-state="done"] a').first().waitFor(),
    ],
    [
      'the quick search',
      'about/',
      async (at) => {
        await at.locator('[data-quick-search]').click();
        await at.locator('dialog input').fill('bread');
        await at.locator('dialog [role="option"]').first().waitFor();
      },
    ],
    ['a table with stars', 'topics/bread/', (at) => at.locator('.mark-paper').first().click()],
    [
      'the reading list',
      'topics/bread/',
      async (at) => {
        await at.locator('.mark-paper').first().click();
        await at.goto(new URL('/list/', at.url()).href);
        await at.locator('ol li .meta').first().waitFor();
      },
    ],
    [
      'a list that somebody shared',
      'list/?papers=dough-calculator,on-jars',
      (at) => at.locator('ol li .meta').first().waitFor(),
    ],
    [
      'one kind of names',
      'names/',
      (at) => at.locator('button[data-kind]:not([data-kind=""])').first().click(),
    ],
    ['the map', 'map/?q=bread', (at) => at.locator('paper-map[data-state="ready"]').waitFor()],
    ['a paper', 'papers/on-jars/', (at) => at.locator('[data-cite] button').first().click()],
    [
      'a page that is edited',
      'edit/?paper=on-jars',
      (at) => at.locator('[data-editor="open"]').waitFor(),
    ],
    ['what is stored', 'offline/', (at) => at.locator('[data-nothing-stored]').waitFor()],
  ])('says nothing in English when scripts have run: %s', async (_what, path, act) => {
    const { page } = await openReader();
    await page.goto(site.address + path);
    await act(page);
    expect(foreignWords(await page.content())).toEqual([]);
  });
});

test('records, lists for programs and former addresses speak the language too', () => {
  const read = (path: string) => readFileSync(join(inject('german'), path), 'utf8');
  expect(read('papers/leavens-of-cold-houses.md')).toContain('- Herausgegeben von: Wilma');
  expect(read('llms.txt')).toContain('Was von einer Arbeit nicht bekannt ist, fehlt.');
  expect(read('papers/souring-of-cabbage/index.html')).toContain('Diese Seite ist umgezogen');
  expect(read('feed.xml')).toContain('<title xml:lang="zh">');
});

test('a collection says what it wants in its own words, on pages and in scripts', async () => {
  const { page } = await openReader();
  await page.goto(`${german.address}papers/on-jars/`);
  expect(await page.locator('.sidebar-topics .pages a').first().textContent()).toContain(
    'Küchentür',
  );
  await page.locator('.mark-paper').click();
  expect(await page.locator('.mark-paper').textContent()).toContain('Gemerkt: auf Ihrer Liste');
});

test('a German collection finds the forms of German words', async () => {
  const { page } = await openReader();
  await page.goto(`${german.address}search/?q=Krusten+sagen`);
  await page.locator('[data-search-results][data-state="done"]').waitFor();
  const first = page.locator('[data-search-results] a').first();
  expect(await first.getAttribute('href')).toBe('/papers/was-die-kruste-sagt/');
});

test('long words of an abstract are parted as its own language parts them', async () => {
  const { page } = await openReader();
  await page.goto(`${kitchen.address}papers/was-die-kruste-sagt/`);
  const abstract = page.locator('[data-paper-abstract]');
  expect(await abstract.getAttribute('lang')).toBe('de');
  expect(await abstract.evaluate((element) => getComputedStyle(element).hyphens)).toBe('auto');
});

test('a title that no font of the cards has is shared with the card of its topic', () => {
  const html = readFileSync(
    join(inject('kitchen'), 'papers/pickled-radish-and-light/index.html'),
    'utf8',
  );
  expect(html).toContain('https://papers.example/cards/topics/preserving.png');
  expect(siteFiles(inject('kitchen'))).toContain('cards/topics/preserving.png');
});

test('nobody is sent what only a site in another language needs', () => {
  const stemmers = (folder: string) => siteFiles(folder).filter((path) => /stemmer/.test(path));
  expect(stemmers(inject('german'))).toHaveLength(1);
  expect(stemmers(inject('kitchen'))).toEqual([]);
});

/** All texts in a value. */
function scalars(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 1 ? [value.replace(/\s+/g, ' ').trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(scalars);
}
