import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

let browser: Browser;
let site: ServedSite;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(inject('kitchen'));
  page = await (await newReader(browser)).newPage();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

test('the link in a term’s note is reached with the keyboard', async () => {
  await page.goto(`${site.address}papers/salt-warmth-and-the-souring-of-cabbage/`);
  const term = page.locator('a.term').first();
  await term.focus();
  // The focus of a script does not count as that of the keyboard.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const note = page.locator('[popover]:popover-open');
  await note.waitFor();
  await page.keyboard.press('Tab');
  const link = note.getByRole('link');
  await page.waitForTimeout(500);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an address that may not be copied is shown, to be copied by hand', async () => {
  await page.goto(`${site.address}topics/fermentation/`);
  await page.evaluate(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  const selected = page.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLInputElement ? [field.value, field.selectionEnd] : [];
  });
  const address = 'https://papers.example/topics/fermentation/';
  expect(await selected).toEqual([address, address.length]);
});

test('in a contrast theme the chosen option of the quick search is framed', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(site.address);
  await page.keyboard.press('/');
  await page.locator('.quick-dialog input').fill('cabbage');
  const outline = (selected: boolean) =>
    page
      .locator(`[role=option][aria-selected=${selected}]`)
      .first()
      .evaluate((option) => getComputedStyle(option).outlineStyle);
  expect([await outline(true), await outline(false)]).toEqual(['solid', 'none']);
});
