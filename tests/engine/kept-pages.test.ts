import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

/*
 * Pages that a browser keeps and shows again as they were: headless Chromium keeps none, so the
 * event with which they come back is sent by hand.
 */

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(inject('kitchen'));
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const slug = 'on-jars';
const list = 'reading-list:/';

/** Changes what the browser stores, as another page does while this one is kept. */
const store = (page: Page, key: string, value: string) =>
  page.evaluate(([name = '', text = '']) => localStorage.setItem(name, text), [key, value]);

const comeBack = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });

test('a star that comes back says what is stored, and does what it says', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}papers/${slug}/`);
  await store(page, list, JSON.stringify([{ slug, read: true }]));
  // Another page has stored the paper, and this one does not know yet.
  await page.getByRole('button', { name: 'Add to reading list' }).click();
  expect(await page.evaluate((key) => localStorage.getItem(key), list)).toBe(
    JSON.stringify([{ slug, read: true }]),
  );
  await store(page, list, '[]');
  await comeBack(page);
  await page.getByRole('button', { name: 'Add to reading list' }).waitFor();
  await page.context().close();
});

test('the theme comes back as it was chosen since, in other tabs too', async () => {
  const context = await newReader(browser, { colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(site.address);
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  const choice = page.locator('theme-select select').first();
  await store(page, 'theme', 'dark');
  await comeBack(page);
  expect([await theme(), await choice.inputValue()]).toEqual(['dark', 'dark']);
  const other = await context.newPage();
  await other.goto(site.address);
  await other.locator('theme-select select').first().selectOption('light');
  await expect.poll(theme).toBe('light');
  expect(await choice.inputValue()).toBe('light');
  await context.close();
});
