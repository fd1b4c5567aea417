import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { ObservedSite } from '../../support/observed-site.ts';
import { openReader } from '../../support/reader.ts';
import { soon, visitFirst } from './stored.ts';

const site = new ObservedSite(inject('pantry'), '/kb/');

beforeEach(() => site.start());
afterEach(() => site.stop());

test('a reader who keeps everything searches, filters and reads without a network', async () => {
  const { page } = await openReader({ stores: true });
  await page.setViewportSize({ width: 1280, height: 900 });
  await visitFirst(page, `${site.address}search/`);
  const block = page.locator('offline-keep');
  await block.getByRole('button', { name: 'Keep all for offline use' }).click();
  await expect.poll(() => block.getAttribute('data-state'), soon).toBe('kept');
  await site.stop();

  await page.goto(`${site.address}search/?q=smokng`);
  expect(await results(page)).toContain('Smoking');
  const all = await count(page);
  await page.locator('[data-search-filters]').first().getByLabel('Has code').check();
  await expect.poll(() => count(page), soon).toBeLessThan(all);

  // The address of a filtered search leads to the same, as from a colleague.
  const address = page.url();
  const filtered = await count(page);
  await page.goto('about:blank');
  await page.goto(address);
  await results(page);
  expect(await count(page)).toBe(filtered);
  await page.locator('[data-search-results] a').first().click();
  await page.locator('[data-paper-abstract]').waitFor();
});

test('a search that was made before gives the same results without a network', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, `${site.address}search/`);
  await page.goto(`${site.address}search/?q=cold+smoke`);
  const online = await results(page);
  await site.stop();
  await page.goto('about:blank');
  await page.goto(`${site.address}search/?q=cold+smoke`);
  expect(await results(page)).toBe(online);
});

/** The titles found, once the search is done. */
async function results(page: Page): Promise<string> {
  const list = page.locator('[data-search-results][data-state="done"]');
  await list.locator('a').first().waitFor();
  return (await list.locator('a').allTextContents()).join('\n');
}

async function count(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('[data-search-status]').textContent()) ?? '', 10);
}
