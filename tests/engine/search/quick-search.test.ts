import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../../support/axe.ts';
import { openReader } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');
let page: Page;
let messages: string[];

beforeEach(() => open('light'));

afterEach(() => {
  expect(messages).toEqual([]);
});

test('the slash opens it on a paper, Enter opens the first result', async () => {
  await page.goto(`${site.address}papers/pickling-plums/`);
  await page.keyboard.press('/');
  await type('brinepress');
  expect(await options().first().textContent()).toMatch(/^BrinePress/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/kb\/papers\/brinepress/);
});

test.each(['Control+k', 'Meta+k'])(
  '%s opens it, Escape goes back to where one was',
  async (keys) => {
    await page.goto(site.address);
    const link = page
      .getByRole('main')
      .getByRole('link', { name: /^Pickling/ })
      .first();
    await link.focus();
    await page.keyboard.press(keys);
    await field().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

test('the whole name of an author opens the author’s page', async () => {
  await page.goto(site.address);
  await page.keyboard.press('/');
  await type('odile sieb');
  expect(await options().first().textContent()).toBe('Odile SiebAuthor with 25 papers');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/kb\/authors\/odile-sieb\/$/);
});

test('arrows choose, and screen readers are told what is chosen', async () => {
  await page.goto(site.address);
  await page.getByRole('link', { name: 'Search' }).first().click();
  await type('drying');
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
  await page.waitForURL(/\/kb\/search\/\?q=drying/);
});

test('topics are offered too', async () => {
  await page.goto(site.address);
  await page.keyboard.press('/');
  await type('baking');
  await options()
    .filter({ hasText: /^Bread.*Topic/s })
    .click();
  await page.waitForURL(/\/kb\/topics\/bread\//);
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
  await open(theme);
  await page.goto(site.address);
  await page.keyboard.press('/');
  await type('pickling');
  expect(await accessibilityViolations(page)).toEqual([]);
});

function field() {
  return page.getByRole('combobox', { name: 'Search papers and topics' });
}

function options() {
  return page.getByRole('dialog').getByRole('option');
}

async function open(colorScheme: 'light' | 'dark'): Promise<void> {
  ({ page, messages } = await openReader({ colorScheme }));
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
