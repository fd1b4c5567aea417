import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

const somePaper = 'papers/awq-activation-aware-weight-quantization-for-llm-compression/';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let page: Page;
let messages: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(inject('siteUnderPath'), '/kb/');
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

beforeEach(() => open('light'));

afterEach(async () => {
  await context.close();
  expect(messages).toEqual([]);
});

test('the slash opens it on a paper, Enter opens the first result', async () => {
  await page.goto(site.address + somePaper);
  await page.keyboard.press('/');
  await type('evopress');
  expect(await options().first().textContent()).toMatch(/^EvoPress/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/kb\/papers\/evopress/);
});

test.each(['Control+k', 'Meta+k'])(
  '%s opens it, Escape goes back to where one was',
  async (keys) => {
    await page.goto(site.address);
    const link = page
      .getByRole('main')
      .getByRole('link', { name: /^Quantization/ })
      .first();
    await link.focus();
    await page.keyboard.press(keys);
    await field().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

test('arrows choose, and screen readers are told what is chosen', async () => {
  await page.goto(site.address);
  await page.getByRole('link', { name: 'Search' }).first().click();
  await type('pruning');
  const chosen = () => page.locator('[role="option"][aria-selected="true"]');
  const active = () => field().getAttribute('aria-activedescendant');
  expect(await active()).toBe(await chosen().getAttribute('id'));
  const first = await chosen().textContent();
  await page.keyboard.press('ArrowDown');
  expect(await chosen().count()).toBe(1);
  expect(await chosen().textContent()).not.toBe(first);
  expect(await active()).toBe(await chosen().getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await chosen().textContent()).toMatch(/^All results/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/kb\/search\/\?q=pruning/);
});

test('topics are offered too', async () => {
  await page.goto(site.address);
  await page.keyboard.press('/');
  await type('fewer bits');
  await options()
    .filter({ hasText: /^Quantization.*Topic/s })
    .click();
  await page.waitForURL(/\/kb\/topics\/quantization\//);
});

test('what nobody knows leads to the search page, which helps on', async () => {
  await page.goto(site.address);
  await page.keyboard.press('/');
  await type('xyzzyqwert');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/\?q=xyzzyqwert/);
});

test('typing a slash or k into a field is typing', async () => {
  await page.goto(site.address);
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('k/k');
  expect(await field.inputValue()).toBe('k/k');
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('nothing of it is loaded before it is opened', async () => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto(site.address, { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /pagefind|search-index|worker/.test(path))).toEqual([]);
});

test.each(['light', 'dark'] as const)('is accessible in the %s theme', async (theme) => {
  await context.close();
  await open(theme);
  await page.goto(site.address);
  await page.keyboard.press('/');
  await type('quantization');
  expect(await accessibilityViolations(page)).toEqual([]);
});

function field() {
  return page.getByRole('combobox', { name: 'Search papers and topics' });
}

function options() {
  return page.getByRole('dialog').getByRole('option');
}

async function open(colorScheme: 'light' | 'dark'): Promise<void> {
  messages = [];
  context = await newReader(browser, { colorScheme });
  page = await context.newPage();
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
}

async function type(query: string): Promise<void> {
  await field().waitFor();
  await page.keyboard.type(query);
  await options().first().waitFor();
  // The list follows what was typed last.
  await page.waitForFunction(
    (text) => document.querySelector('input[role="combobox"]')?.getAttribute('data-shown') === text,
    query,
  );
}
