import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { kitchenFiles } from '../engine/collections.ts';
import { sharedBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { startSearchServer, type TestSearchServer } from '../support/search-server.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { buildSmallSite, type SmallSite, smallSiteFolders } from '../support/small-site.ts';

/*
 * The site of a collection whose searches a server answers. The server is one of ours that answers as
 * Typesense's documentation says; that one itself is in no registry.
 */

const key = 'search-only';
const name = 'search-server';
let server: TestSearchServer;
let built: SmallSite;
let site: ServedSite;
let page: Page;

beforeAll(async () => {
  server = await startSearchServer(key);
  const files = kitchenFiles();
  const told = `search: {server: {url: '${server.address}', collection: papers, key: ${key}}}\n`;
  built = await buildSmallSite(name, { ...files, 'site.yml': `${files['site.yml']}${told}` });
  const lines = readFileSync(join(exported(), 'documents.jsonl'), 'utf8').trim().split('\n');
  server.documents = lines.map((line) => JSON.parse(line));
  site = await serveSite(built.folder);
}, 600_000);

afterAll(async () => {
  await site?.stop();
  await server?.stop();
  built?.remove();
});

beforeEach(async () => {
  server.fails = undefined;
  page = await (await newReader(await sharedBrowser())).newPage();
});

afterEach(() => page.context().close());

/** Where the build leaves what the server has to be given. */
function exported(): string {
  return join(smallSiteFolders(name).folder, 'cache/search-server');
}

const links = '[data-search-results][data-state="done"] .paper-title';

/** The papers that are shown, by their slugs. */
function slugs(): Promise<(string | undefined)[]> {
  return page
    .locator(links)
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('/').at(-2)));
}

test('the build leaves documents and collection for the server, and no index in the site', () => {
  const collection = JSON.parse(readFileSync(join(exported(), 'collection.json'), 'utf8'));
  expect(collection).toMatchObject({ name: 'papers', default_sorting_field: 'day' });
  expect(server.documents.length).toBeGreaterThan(20);
  expect(existsSync(join(built.folder, 'pagefind'))).toBe(false);
});

test('pages may ask that server and no other host', () => {
  const home = readFileSync(join(built.folder, 'index.html'), 'utf8');
  expect(home).toContain(`connect-src 'self' ${server.address};`);
});

test('what a reader types is answered by the server, and narrowed down by it', async () => {
  await page.goto(`${site.address}search/?q=cabbage`);
  await page.waitForSelector(links);
  const found = await slugs();
  expect(found.length).toBeGreaterThan(1);
  expect(await page.locator('[data-search-results] mark').count()).toBeGreaterThan(0);
  const year = server.documents.find(({ id }) => id === found[0])?.year ?? '';
  await page.goto(`${site.address}search/?q=cabbage&year=${year}`);
  await page.waitForSelector(links);
  const isOf = (slug = '') =>
    server.documents.some(({ id, year: its }) => id === slug && its === year);
  expect(await slugs()).toEqual(found.filter(isOf));
});

test('a server that fails is named, and can be asked again', async () => {
  server.fails = 503;
  await page.goto(`${site.address}search/?q=cabbage`);
  const notes = page.locator('[data-search-notes]');
  await expect.poll(() => notes.textContent()).toContain(`${new URL(server.address).host}: 503`);
  server.fails = undefined;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.waitForSelector(links);
  expect((await slugs()).length).toBeGreaterThan(0);
});
