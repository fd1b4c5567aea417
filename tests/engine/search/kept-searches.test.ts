import type { BrowserContext, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../../support/axe.ts';
import { openReader } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');

async function open(page: Page, asked: string): Promise<void> {
  await page.goto(`${site.address}search/${asked}`);
  await done(page);
}

async function done(page: Page): Promise<void> {
  await page.locator('[data-search-results][data-state="done"]').waitFor();
}

/** Another page of the same browser. */
async function again(context: BrowserContext, asked: string): Promise<Page> {
  const page = await context.newPage();
  await open(page, asked);
  return page;
}

const keptOn = (page: Page) => page.locator('[data-kept-searches] a').allInnerTexts();

test('a search is kept with its filters, found again, and let go with the keyboard', async () => {
  const { page } = await openReader({ viewport: { width: 1440, height: 900 } });
  await open(page, '?q=drying&author=odile-sieb&code=yes');
  await page.getByText('Keep this search').press('Enter');
  const keep = page.getByRole('button', { name: 'Keep on this device' });
  await keep.press('Enter');
  const kept = page.getByRole('button', { name: 'Kept on this device' });
  expect(await kept.getAttribute('aria-pressed')).toBe('true');
  expect(await kept.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await keptOn(page)).toEqual(['drying · Odile Sieb · Has code']);

  const other = await again(page.context(), '');
  await other.getByText('1 kept search').click();
  await other.getByRole('link', { name: 'drying · Odile Sieb · Has code' }).click();
  await other.waitForURL(/q=drying&author=odile-sieb&code=yes$/);
  await done(other);
  expect(await other.getByRole('checkbox', { name: /^Odile Sieb/ }).isChecked()).toBe(true);
  await other
    .getByRole('button', { name: /^Remove from the kept searches: drying/ })
    .press('Enter');
  await expect.poll(() => keptOn(other)).toEqual([]);
  // The first tab learns of it.
  await expect.poll(() => keptOn(page)).toEqual([]);
  const idle = await again(page.context(), '');
  expect(await idle.locator('[data-keep-search]').isVisible()).toBe(false);
});

test('the feeds that come closest are offered, and are there', async () => {
  const { page } = await openReader();
  const feedsOf = async (asked: string) => {
    await open(page, asked);
    await page.getByText('Keep this search').click();
    const links = page.locator('[data-keep-search] .feeds a');
    return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  };
  expect(await feedsOf('?q=drying&author=odile-sieb&topic=salting')).toEqual([
    '/kb/authors/odile-sieb/feed.xml',
    '/kb/topics/salting/feed.xml',
    '/kb/feed.xml',
  ]);
  const named = await feedsOf('?q=Odile+Sieb');
  expect(named[0]).toBe('/kb/authors/odile-sieb/feed.xml');
  for (const path of named) {
    const answer = await page.request.get(new URL(path ?? '', site.address).href);
    expect(answer.status(), path ?? '').toBe(200);
  }
});

test('what can be kept is accessible, on a phone too', async () => {
  const { page, messages } = await openReader({ viewport: { width: 390, height: 800 } });
  await open(page, '?q=Odile+Sieb&author=odile-sieb');
  await page.getByText('Keep this search').click();
  await page.getByRole('button', { name: 'Keep on this device' }).click();
  expect(await accessibilityViolations(page)).toEqual([]);
  expect(messages).toEqual([]);
});
