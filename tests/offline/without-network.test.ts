import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { ObservedSite } from '../support/observed-site.ts';
import { newReader, untilStored, visitFirst } from './reader.ts';

const paper = 'papers/awq-activation-aware-weight-quantization-for-llm-compression/';
const otherPaper = 'papers/s2ft-efficient-scalable-and-generalizable-llm-fine-tuning/';

const site = new ObservedSite(inject('siteUnderPath'), '/kb/');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  await site.stop();
  await site.start();
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('after one visit the frame, the topics and the search page open without a network', async () => {
  const { context, page, complaints } = await newReader(browser);
  await visitFirst(page, site.address);
  await site.stop();
  for (const path of ['', 'topics/', 'topics/quantization/', 'search/?q=pruning', 'about/']) {
    await page.goto(site.address + path);
    expect(await page.locator('h1').textContent(), path).not.toContain('Not stored');
    // The style sheets are there: the header is where they put it.
    expect(
      await page.getByRole('banner').evaluate((header) => getComputedStyle(header).position),
    ).toBe('fixed');
  }
  await page.getByLabel('Theme').first().selectOption('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(complaints.filter((text) => !/sw\.js|ERR_CONNECTION_REFUSED/.test(text))).toEqual([]);
  await context.close();
});

test('papers that were opened can be read again, the first one too', async () => {
  const { context, page } = await newReader(browser);
  await visitFirst(page, site.address + paper);
  await page.goto(site.address + otherPaper);
  await untilStored(page, `/kb/${paper}`);
  await untilStored(page, `/kb/${otherPaper}`);
  await site.stop();
  for (const [path, title] of [
    [paper, 'AWQ'],
    [otherPaper, 'Efficient'],
  ] as const) {
    await page.goto(site.address + path);
    expect(await page.locator('[data-paper-title]').textContent()).toContain(title);
  }
  // A link without its final slash leads there as it does on the host.
  await page.goto((site.address + paper).replace(/\/$/, ''));
  expect(page.url()).toBe(site.address + paper);
  await context.close();
});

test('an address that is not stored answers with a page that says so and finds what is there', async () => {
  const { context, page } = await newReader(browser);
  await visitFirst(page, site.address + otherPaper);
  await untilStored(page, `/kb/${otherPaper}`);
  await site.stop();
  await page.goto(site.address + paper);
  expect(page.url()).toBe(site.address + paper);
  expect(await page.locator('h1').textContent()).toBe('Not stored on this device');
  expect(await page.locator('[data-asked]').textContent()).toBe(site.address + paper);
  await page.getByLabel('Find a stored page').fill('sparsity Scalable');
  const found = page.locator('[data-stored-list] a:visible');
  expect(await found.count()).toBe(1);
  expect(await accessibilityViolations(page)).toEqual([]);
  await found.click();
  expect(await page.locator('[data-paper-title]').textContent()).toContain('Efficient');

  await page.goto(site.address + paper);
  await site.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-paper-title]').waitFor();
  await context.close();
});

test('where storing is refused the site works as ever and says nothing', async () => {
  const { context, page, complaints } = await newReader(browser);
  await context.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(`${site.address}about/`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('offline-keep').isVisible()).toBe(false);
  await page.goto(site.address + paper);
  expect(await page.locator('[data-paper-title]').textContent()).toContain('AWQ');
  expect(complaints).toEqual([]);
  await context.close();
});
