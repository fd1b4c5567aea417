import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { newReader } from '../../support/reader.ts';
import { type ServedSite, serveSite } from '../../support/served-site.ts';

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(inject('siteUnderPath'), '/kb/');
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('a paper leads to six others with reasons', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}papers/void-in-language-models/`);
  const related = page.locator('[data-related]');
  expect(await related.locator('li a').count()).toBe(6);
  expect(await related.locator('li p').allTextContents()).not.toContain('');
  const first = related.locator('li a').first();
  const title = await first.textContent();
  await first.click();
  await page.waitForURL((url) => !url.pathname.includes('void-in'));
  expect(await page.locator('[data-paper-title]').textContent()).toBe(title);
  await page.close();
});

/** Sheets of A4 at 96 pixels an inch, without the margins that print.css sets. */
const sheet = { width: 665, height: 979 };

test.each([
  ['a paper', 'papers/awq-activation-aware-weight-quantization-for-llm-compression/', 2],
  ['a topic', 'topics/formal-math/', 4],
])('%s prints on few sheets, in ink on white, without furniture', async (_kind, path, most) => {
  const context = await newReader(browser, { colorScheme: 'dark', viewport: sheet });
  const page = await context.newPage();
  await page.goto(site.address + path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const style = (selector: string) =>
      getComputedStyle(document.querySelector(selector) ?? document.body);
    return { title: style('h1').color, sheet: style('body').backgroundColor };
  });
  expect(colours).toEqual({ title: 'rgb(0, 0, 0)', sheet: 'rgb(255, 255, 255)' });
  for (const furniture of ['header.header', 'nav.sidebar', 'footer', 'main button:not(th *)']) {
    const shown = await page
      .locator(furniture)
      .evaluateAll((elements) =>
        elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML),
      );
    expect(shown, furniture).toEqual([]);
  }
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0, format).toBeLessThanOrEqual(most);
  }
  await context.close();
});
