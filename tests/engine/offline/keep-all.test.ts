import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../../support/axe.ts';
import { ObservedSite } from '../../support/observed-site.ts';
import { openReader } from '../../support/reader.ts';
import { pantryFiles } from '../pantry.ts';
import { soon, storedPaths, visitFirst } from './stored.ts';

const paper = 'papers/salt-warmth-and-the-souring-of-cabbage/';

const papers = Object.keys(pantryFiles()).filter((path) => path.startsWith('papers/')).length;

const site = new ObservedSite(inject('pantry'), '/kb/');

beforeEach(() => site.start());

afterEach(async () => {
  site.release();
  await site.stop();
});

test('everything is kept with its size said first, cancelled, gone on with, done and removed', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, `${site.address}about/`);
  const block = page.locator('offline-keep');
  const button = (name: string) => block.getByRole('button', { name });
  const filesStored = async () => (await storedPaths(page)).length;
  const papersStored = async () =>
    (await storedPaths(page)).filter((path) => path.startsWith('/kb/papers/')).length;

  await button('Keep all for offline use').waitFor();
  expect(await block.locator('[data-keep-cost]').textContent()).toMatch(
    /^[\d.]+ [KM]B to fetch and to store, in [\d,]+ files\.$/,
  );
  const core = await filesStored();
  expect(await papersStored()).toBe(0);
  expect(await accessibilityViolations(page)).toEqual([]);

  site.holdAfter(100);
  await button('Keep all for offline use').click();
  const progress = block.getByRole('progressbar');
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.position), soon)
    .toBeGreaterThan(0);
  expect(await accessibilityViolations(page)).toEqual([]);
  await button('Cancel').click();
  await button('Go on').waitFor();
  await progress.waitFor({ state: 'hidden' });
  expect(await papersStored()).toBeLessThan(papers);
  site.release();

  // What is stored stays so when the page is left.
  await page.goto(`${site.address}about/`);
  await expect.poll(() => block.getAttribute('data-state'), soon).toBe('begun');
  const before = await filesStored();
  expect(before).toBeGreaterThan(core);
  site.forget();
  await button('Go on').click();
  await expect.poll(() => block.getAttribute('data-state'), soon).toBe('kept');
  expect(await block.textContent()).toContain(
    `All ${papers} papers and the whole search are stored`,
  );
  // Nothing is fetched twice; one request is the browser's, for the worker itself.
  expect(site.requests.length).toBeLessThanOrEqual((await filesStored()) - before + 1);
  expect(await papersStored()).toBe(papers);

  await site.stop();
  await page.goto(site.address + paper);
  expect(await page.locator('[data-paper-title]').textContent()).toContain('souring of cabbage');
  await page.goto(`${site.address}about/`);
  await button('Remove').click();
  await button('Keep all for offline use').waitFor();
  expect(await papersStored()).toBe(0);
  await page.goto(site.address + paper);
  expect(await page.locator('h1').textContent()).toBe('Not stored on this device');
});

test('when the network goes away while keeping, it is said and nothing is lost', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, `${site.address}about/`);
  const block = page.locator('offline-keep');
  site.holdAfter(100);
  await block.getByRole('button', { name: 'Keep all for offline use' }).click();
  const progress = block.getByRole('progressbar');
  await expect
    .poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.position), soon)
    .toBeGreaterThan(0);
  await site.stop();
  await block.getByText('The network is gone').waitFor();
  expect(await block.getByRole('button', { name: 'Go on' }).isVisible()).toBe(true);
  expect(await storedPaths(page)).not.toHaveLength(0);
});
