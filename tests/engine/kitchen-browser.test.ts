import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

const kindsOfPages = [
  '',
  'topics/',
  'topics/fermentation/',
  'topics/preserving/',
  'papers/salt-warmth-and-the-souring-of-cabbage/',
  'papers/rice-wine-at-low-temperature/',
  'papers/on-jars/',
  'names/',
  'glossary/',
  'map/',
  'data/',
  'about/',
  'search/?q=cabbage',
];

let browser: Browser;
let site: ServedSite;
let page: Page;
let messages: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(inject('kitchen'));
  page = await (await newReader(browser)).newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(kindsOfPages)('the page “%s” is accessible and quiet', async (path) => {
    messages = [];
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(site.address + path);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(messages).toEqual([]);
  });
});

test.each([
  ['a German word', 'Roggen', 'roggen-und-geduld'],
  ['a German word without its umlaut', 'Kuche Keller Pfannkuch', 'das-fass-im-keller'],
  ['an author', 'Schaumburg foam', 'why-foam-stays'],
  ['an author in Chinese', '麦香远', 'steamed-buns-with-old-dough'],
  ['a DOI', '10.5555/kitchen.12', 'a-loaf-on-a-balance'],
  ['an arXiv id', '2305.09998', 'kettle-souring-without-a-kettle'],
  ['a name that a paper introduces', 'crock clock', 'salt-warmth-and-the-souring-of-cabbage'],
  ['a word of the thesaurus', 'leaven', 'leavens-of-cold-houses'],
])('search finds a paper by %s', async (_what, query, slug) => {
  messages = [];
  await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-results][data-state="done"]').waitFor();
  const first = page.locator('[data-search-results] a').first();
  expect(await first.getAttribute('href')).toBe(`/papers/${slug}/`);
});
