import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { ObservedSite } from '../support/observed-site.ts';
import { newReader, soon, visitFirst } from './reader.ts';

const site = new ObservedSite(inject('siteUnderPath'), '/kb/');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  await site.start();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('a reader who keeps everything searches, filters and reads without a network', async () => {
  const { context, page } = await newReader(browser);
  await page.setViewportSize({ width: 1280, height: 900 });
  await visitFirst(page, `${site.address}search/`);
  const block = page.locator('offline-keep');
  await block.getByRole('button', { name: 'Keep all for offline use' }).click();
  await expect.poll(() => block.getAttribute('data-state'), soon).toBe('kept');
  await site.stop();

  await page.goto(`${site.address}search/?q=quantizaton`);
  expect(await results(page)).toContain('Quantization');
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
  await context.close();
  await site.start();
});

test('a search that was made before gives the same results without a network', async () => {
  const { context, page } = await newReader(browser);
  await visitFirst(page, `${site.address}search/`);
  await page.goto(`${site.address}search/?q=speculative+decoding`);
  const online = await results(page);
  await site.stop();
  await page.goto('about:blank');
  await page.goto(`${site.address}search/?q=speculative+decoding`);
  expect(await results(page)).toBe(online);
  await context.close();
  await site.start();
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
