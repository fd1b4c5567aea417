import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

/*
 * Pages that a browser keeps and shows again as they were: headless Chromium keeps none, so the
 * event with which they come back is sent by hand.
 */

const site = servedSite(inject('kitchen'));

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
  const { page } = await openReader();
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
});

test('the theme comes back as it was chosen since, in other tabs too', async () => {
  const { context, page } = await openReader({ colorScheme: 'light' });
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
  await expect.poll(() => choice.inputValue()).toBe('light');
});

test.each([
  [`papers/${slug}/`, '[data-mark-paper] button'],
  ['topics/bread/', '.paper-title + .mark-paper'],
])('where nothing can be stored, a click on the star of %s says so', async (path, star) => {
  const { page } = await openReader();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await page.goto(site.address + path);
  const button = page.locator(star).first();
  await button.click();
  await expect.poll(() => button.innerText()).toContain('This browser keeps no reading list');
});
