import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

const kindsOfPages = {
  home: '',
  topics: 'topics/',
  topic: 'topics/quantization/',
  paper: 'papers/awq-activation-aware-weight-quantization-for-llm-compression/',
  'paper with mathematics': 'papers/s2ft-efficient-scalable-and-generalizable-llm-fine-tuning/',
  about: 'about/',
  guide: 'guide/rules/',
  'address that does not exist': 'nowhere/',
};

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

describe.each(Object.entries(kindsOfPages))('the page “%s”', (kind, path) => {
  test.each(['light', 'dark'] as const)(
    'is accessible and quiet in the %s theme',
    async (theme) => {
      const context = await newReader(browser, { colorScheme: theme });
      const page = await context.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      await page.goto(site.address + path);
      const violations = await accessibilityViolations(page);
      expect(violations).toEqual([]);
      // The browser itself reports the 404 that is asked for here.
      expect(kind.startsWith('address') ? [] : messages).toEqual([]);
      await context.close();
    },
  );
});

test('no page is wider than a small phone or a window enlarged four times', async () => {
  const context = await newReader(browser, { viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  const further = ['data/', 'map/', 'names/', 'glossary/', 'list/', 'search/?q=lora', 'offline/'];
  const withCode = 'papers/large-language-model-evaluation-via-matrix-nuclear-norm/';
  for (const path of [...Object.values(kindsOfPages), ...further, withCode]) {
    await page.goto(site.address + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
  await context.close();
});

test('a reader without JavaScript gets from home to an abstract', async () => {
  const context = await newReader(browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address);
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Fine-tuning & parameter-efficient' })
    .click();
  await page
    .locator('[data-topic-papers]')
    .getByRole('link', { name: /^S.?2?.?FT: Efficient/ })
    .click();
  expect(await page.locator('[data-paper-title]').textContent()).toMatch(/Structured Sparsity/);
  expect(await page.locator('[data-paper-abstract]').textContent()).toContain('Fine-Tuning');
  await context.close();
});

test('the theme that a reader chooses holds on the next page', async () => {
  const context = await newReader(browser, { colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByLabel('Theme').first().selectOption('dark');
  await page.goto(`${site.address}about/`);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await context.close();
});

test('the papers of a topic can be sorted with the keyboard', async () => {
  const context = await newReader(browser);
  const page = await context.newPage();
  await page.goto(`${site.address}topics/quantization/`);
  const titles = () => page.locator('[data-topic-papers] .paper-title').allInnerTexts();
  await page.getByRole('button', { name: 'Paper', exact: true }).focus();
  await page.keyboard.press('Enter');
  const ascending = await titles();
  expect(ascending).toEqual(
    [...ascending].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  );
  expect(await page.getByRole('columnheader', { name: 'Paper' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
  await page.keyboard.press('Enter');
  expect(await titles()).toEqual(ascending.reverse());
  await context.close();
});
