import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { serveWithoutCacheControl } from '../support/heuristic-site.ts';
import { openReader } from '../support/reader.ts';
import { siteFiles } from '../support/site-pages.ts';
import { buildSmallSite, type SmallSite } from '../support/small-site.ts';
import { kitchenFiles } from './collections.ts';
import { visitFirst } from './offline/stored.ts';

/** A later build: a paper more, another abstract, and all programs under other names. */
let later: SmallSite;

beforeAll(async () => {
  const files = kitchenFiles();
  const plums = 'papers/preserving/drying-plums-in-the-wind.md';
  later = await buildSmallSite('engine-later', {
    ...files,
    [plums]: `${files[plums]}\nPlums of the later build dry on nets.\n`,
    'papers/bread/kvass-of-stale-loaves.md':
      '---\ntitle: Kvass of stale loaves\npublished: 2025-02\n---\n\nStale loaves sour into kvass beside cabbage.\n',
  });
  renamePrograms(later.folder);
}, 120_000);

afterAll(() => later.remove());

/** A page of the first build, under which the later one takes its place. */
async function openFirst(path: string, stores = false) {
  const site = await serveWithoutCacheControl(inject('kitchen'));
  onTestFinished(site.stop);
  const { page } = await openReader({ stores });
  if (stores) await visitFirst(page, site.address + path);
  else await page.goto(site.address + path);
  return { ...site, page, deploy: () => site.deploy(later.folder) };
}

async function searchFor(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.waitForSelector('[data-search-results][data-state="done"] a');
}

test.each([false, true])(
  'an open page searches the newer build, with all its texts (worker: %s)',
  async (stores) => {
    const { page, deploy } = await openFirst('search/?q=salt', stores);
    await page.waitForSelector('[data-search-results][data-state="done"] a');
    deploy();
    // The text that the open page knows of is gone.
    await searchFor(page, 'plums nets');
    await page.getByText('later build dry on').waitFor();
    expect(await page.locator('[data-result="title-only"]').count()).toBe(0);
    await searchFor(page, 'kvass');
    await page.waitForSelector('[data-search-results] a[href*="kvass-of-stale-loaves"]');
  },
);

test('a page that is opened again after days searches the newer build', async () => {
  const { page, deploy, address } = await openFirst('search/?q=salt');
  await page.waitForSelector('[data-search-results][data-state="done"] a');
  deploy();
  await page.goto(`${address}about/`);
  await page.goto(`${address}search/?q=kvass`);
  await page.waitForSelector('[data-search-results] a[href*="kvass-of-stale-loaves"]');
});

test('the quick search of a page whose programs are gone opens the newer search page', async () => {
  const { page, deploy } = await openFirst('about/');
  deploy();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('kvass');
  await page.waitForSelector('[data-search-results] a[href*="kvass-of-stale-loaves"]');
});

test('a search page that a browser kept without its program renews itself', async () => {
  const { page, deploy, refuse, address } = await openFirst('about/');
  refuse(/\/worker[^/]*\.js$/);
  await page.goto(`${address}search/?q=kvass`);
  await page.getByText('Search could not be loaded').first().waitFor();
  deploy();
  await page.goto(`${address}about/`);
  await page.goto(`${address}search/?q=kvass`);
  await page.waitForSelector('[data-search-results] a[href*="kvass-of-stale-loaves"]');
});

/** Gives all programs of a built site other names, as a newer engine would. */
function renamePrograms(folder: string): void {
  const files = siteFiles(folder).filter((file) => /\.(?:js|html)$/.test(file));
  const names = files.filter((file) => /^_astro\/.+\.js$/.test(file)).map((file) => basename(file));
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const renamed = names.reduce((all, name) => all.replaceAll(name, `later-${name}`), text);
    writeFileSync(join(folder, file), renamed);
  }
  for (const file of files.filter((path) => path.startsWith('_astro/'))) {
    renameSync(join(folder, file), join(folder, dirname(file), `later-${basename(file)}`));
  }
}
