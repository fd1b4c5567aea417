import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { searchFileRole } from '../../../src/search/search-files.ts';
import { accessibilityViolations } from '../../support/axe.ts';
import { openReader, overflowOf } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');
let page: Page;
let messages: string[];

beforeEach(() => open({}));

afterEach(() => {
  expect(messages).toEqual([]);
});

test('a slip is corrected, and the reader can have it as typed', async () => {
  await search('smokng');
  const notes = page.locator('[data-search-notes]');
  expect(await notes.textContent()).toContain('Showing results for smoking');
  expect(await results()).not.toEqual([]);
  await page.getByRole('link', { name: 'Search instead for smokng' }).click();
  await done();
  expect(page.url()).toContain('spelling=typed');
  expect(await notes.textContent()).toContain('Nothing found for “smokng”');
  await page.getByRole('link', { name: 'Search with spelling corrected' }).click();
  await done();
  expect(await results()).not.toEqual([]);
});

test('the page names the files that every search fetches, and each is fetched once', async () => {
  const asked: string[] = [];
  await open({});
  page.context().on('request', (request) => {
    asked.push(new URL(request.url()).pathname.slice('/kb/'.length));
  });
  await search('smoking');
  const needed = asked.filter((path) => searchFileRole(path) === 'core').toSorted();
  const named = await page.locator('meta[name="search-files"]').getAttribute('content');
  // The file that names the others, and the program, are asked for besides.
  const besides = ['pagefind/pagefind.js', 'search-index/manifest.json'];
  expect(needed).toEqual([...(named ?? '').split(' '), ...besides].toSorted());
  const imports = await page
    .locator('link[rel="modulepreload"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice('/kb/'.length)));
  const scripts = await page
    .locator('script[type="module"][src]')
    .evaluateAll((all) => all.map((script) => script.getAttribute('src')?.slice('/kb/'.length)));
  const programs = asked.filter((path) => /^_astro\/.*\.js$/.test(path) && !/worker/.test(path));
  expect([...new Set(programs)].toSorted()).toEqual([...scripts, ...imports].toSorted());
});

test('nothing typed ends without a next step', async () => {
  for (const query of ['xyzzyqwert', 'the', '!!!', '"no such phrase anywhere"', '%%%<b>']) {
    await search(query);
    const links = await page.locator('[data-search-notes] a, [data-search-results] a').count();
    expect(links, query).toBeGreaterThan(0);
  }
});

test('the whole name of an author leads to the author’s page first', async () => {
  await search('Sieb, Odile');
  const first = page.locator('[data-search-notes] a, [data-search-results] a').first();
  expect(await first.innerText()).toBe('Odile Sieb');
  await first.click();
  expect(page.url()).toBe(`${site.address}authors/odile-sieb/`);
  await page.getByRole('link', { name: 'Search these papers' }).click();
  await done();
  expect(page.url()).toBe(`${site.address}search/?author=odile-sieb`);
  expect(await count()).toBe(25);
});

test('where few papers have the words, what is related to them is set apart', async () => {
  await search('brinepress');
  const related = page.locator('[data-search-results] li[data-result="related"]');
  expect(await related.first().innerText()).toMatch(/^No more papers have these words/);
  const found = await count();
  expect((await results()).slice(found)).toEqual(await related.locator('a').allInnerTexts());
  expect(await accessibilityViolations(page)).toEqual([]);
});

test('a paper that has other words says which, and the reader can leave them out', async () => {
  await search('smoked trout');
  const first = page.locator('[data-search-results] li').first();
  expect(await first.locator('a').innerText()).toMatch(/salmon|herrings/i);
  expect(await first.innerText()).toMatch(/related words: (?:salmon|herrings)/);
  expect(await accessibilityViolations(page)).toEqual([]);
  const without = page.getByRole('link', { name: 'Leave related words out' });
  await without.focus();
  await page.keyboard.press('Enter');
  await done();
  expect(page.url()).toContain('words=typed');
  expect(await page.locator('[data-search-results]').innerText()).not.toContain('related words');
  await page.getByRole('link', { name: 'Search for related words, too' }).click();
  await done();
  expect(page.url()).not.toContain('words=typed');
  expect(await first.innerText()).toContain('related words');
});

test('the words of the query are marked, mathematics is readable', async () => {
  await search('half-dry salting');
  const marks = await page.locator('[data-search-results] mark').allInnerTexts();
  expect(marks.map((mark) => mark.toLowerCase())).toContain('half-dry');
  expect(await page.locator('[data-search-results]').textContent()).not.toMatch(/\$|\\[a-z]/);
});

describe('filters', () => {
  test('narrow down, count, stand in the address and can be sent to somebody', async () => {
    await search('pickling');
    const all = await count();
    await page.getByRole('checkbox', { name: /^2023/ }).check();
    await done();
    const some = await count();
    expect(some).toBeLessThan(all);
    expect(page.url()).toContain('q=pickling&year=2023');
    await page.getByRole('checkbox', { name: /^Has code/ }).check();
    await done();
    const titles = await results();
    const years = await page
      .locator('[data-search-results] time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 4)));
    expect(new Set(years)).toEqual(new Set(['2023']));
    await page.goto(page.url());
    await done();
    expect(await results()).toEqual(titles);
    expect(await page.getByRole('checkbox', { name: /^2023/ }).isChecked()).toBe(true);
  });

  test('are authors, kinds of works and notes too', async () => {
    await search('cabbage');
    const all = await count();
    await page.getByRole('checkbox', { name: /^Joost van der Krug/ }).check();
    await done();
    expect(page.url()).toContain('author=joost-van-der-krug');
    expect(await count()).toBeLessThan(all);
    await page.getByRole('checkbox', { name: /^Has notes/ }).check();
    await done();
    expect(page.url()).toContain('notes=yes');
    expect(await results()).toEqual([expect.stringMatching(/^Salt, warmth and the souring/)]);
    await page.goto(`${site.address}search/?kind=book`);
    await done();
    expect(await page.getByRole('checkbox', { name: /^Book/ }).isChecked()).toBe(true);
    const books = ['A Handbook of Jars', 'Einkochen ohne Eile', 'Handbook of Slow Bread'];
    expect((await results()).sort()).toEqual(books);
  });

  test('that leave nothing say so and can be removed', async () => {
    await page.goto(`${site.address}search/?q=pickling&year=1901`);
    await done();
    expect(await results()).toEqual([]);
    await page.getByRole('link', { name: /^Remove all filters/ }).click();
    await done();
    expect(await results()).not.toEqual([]);
    expect(page.url()).not.toContain('year');
  });

  test('come up in a sheet on a phone', async () => {
    await open({ viewport: { width: 360, height: 740 } });
    await search('pickling');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: /^2023/ }).check();
    await done();
    await page.getByRole('button', { name: 'Show results' }).click();
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    expect(await overflowOf(page)).toBe(0);
  });
});

test('without a query the newest papers are listed, and more of them on demand', async () => {
  await page.goto(`${site.address}search/?sort=date`);
  await done();
  const dates = () =>
    page
      .locator('[data-search-results] time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(await dates()).toHaveLength(10);
  await page.getByRole('button', { name: 'More results' }).click();
  await page.locator('[data-search-results] li:nth-child(20)').waitFor();
  await done();
  expect(await dates()).toEqual((await dates()).sort().reverse());
});

test('results can be sorted by date', async () => {
  await search('drying');
  await page.getByLabel('Sort by').selectOption('date');
  await done();
  const dates = await page
    .locator('[data-search-results] time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(dates).toEqual([...dates].sort().reverse());
  expect(page.url()).toContain('sort=date');
});

test('the back button brings back query, results and place', async () => {
  await search('drying');
  await page.getByRole('button', { name: 'More results' }).click();
  await page.locator('[data-search-results] li:nth-child(20)').waitFor();
  await done();
  const titles = await results();
  const link = page.locator('[data-search-results] li:nth-child(16) a');
  await link.scrollIntoViewIfNeeded();
  const scroll = await page.evaluate(() => scrollY);
  expect(scroll).toBeGreaterThan(500);
  await link.click();
  await page.waitForURL(/\/papers\//);
  await page.goBack();
  await done();
  await page.locator('[data-search-results] li:nth-child(20)').waitFor();
  expect(await page.locator('[data-search-field]').inputValue()).toBe('drying');
  expect(await results()).toEqual(titles);
  await page.waitForFunction((place) => Math.abs(scrollY - place) < 60, scroll);
});

test('the back button goes back through filters', async () => {
  await search('drying');
  const all = await count();
  await page.getByRole('checkbox', { name: /^2024/ }).check();
  await done();
  expect(await count()).toBeLessThan(all);
  await page.goBack();
  await done();
  expect(await count()).toBe(all);
  expect(await page.getByRole('checkbox', { name: /^2024/ }).isChecked()).toBe(false);
});

test('the keyboard alone is enough', async () => {
  await search('drying');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await page.keyboard.type('brinepress');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=brinepress/);
  await done();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toMatch(/^BrinePress/);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.keyboard.press('Escape');
  expect(await focused()).toMatch(/^BrinePress/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/papers\/brinepress/);
});

test('screen readers hear how many results there are', async () => {
  await search('drying');
  const status = page.getByRole('status').filter({ hasText: /^\d+ papers$/ });
  expect(await status.count()).toBe(1);
  await page.locator('[data-search-field]').fill('pickling brinepress');
  await page.keyboard.press('Enter');
  await page.waitForURL(/brinepress/);
  await done();
  expect(await page.locator('[data-search-status]').textContent()).toMatch(/^\d+ papers?$/);
});

test('results come while typing, and one entry in the history is enough for them', async () => {
  await search('');
  const before = await page.evaluate(() => history.length);
  await page.locator('[data-search-field]').pressSequentially('brinepr');
  await page.waitForURL(/q=brinepr/);
  await done();
  expect((await results())[0]).toMatch(/^BrinePress/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('where search cannot be loaded the page says so and tries again', async () => {
  let broken = true;
  await page.route(/search-index\/core/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto(`${site.address}search/?q=drying`);
  await page.getByText('Search could not be loaded.').waitFor();
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-search-results] a').first().waitFor();
  messages = [];
});

test('without JavaScript the page says so and leads to the topics', async () => {
  await open({ javaScriptEnabled: false });
  await page.goto(`${site.address}search/?q=drying`);
  const main = page.getByRole('main');
  expect(await main.textContent()).toContain('needs JavaScript');
  expect(await main.getByRole('link', { name: /^Pickling/ }).count()).toBe(1);
});

test.each(['light', 'dark'] as const)('is accessible in the %s theme', async (colorScheme) => {
  await open({ colorScheme });
  for (const query of ['half-dry smokng', 'xyzzyqwert']) {
    await search(query);
    expect(await accessibilityViolations(page), query).toEqual([]);
  }
  await open({ colorScheme, viewport: { width: 360, height: 740 } });
  await search('drying');
  await page.getByRole('button', { name: 'Filters' }).click();
  expect(await accessibilityViolations(page)).toEqual([]);
});

async function open(options: BrowserContextOptions): Promise<void> {
  const viewport = { width: 1440, height: 900 };
  ({ page, messages } = await openReader({ viewport, ...options }));
}

async function search(query: string): Promise<void> {
  await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
  await done();
}

async function done(): Promise<void> {
  await page.locator('[data-search-results][data-state="done"]').waitFor();
}

function results(): Promise<string[]> {
  return page.locator('[data-search-results] a').allInnerTexts();
}

async function count(): Promise<number> {
  return Number.parseInt((await page.locator('[data-search-status]').textContent()) ?? '', 10);
}
