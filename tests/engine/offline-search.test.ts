import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { serveSite } from '../support/served-site.ts';
import { soon, visitFirst } from './offline/stored.ts';

/** Opens the home page once, then takes the network away. */
async function afterOneVisit(act: (page: Page, address: string) => Promise<void>): Promise<void> {
  const site = await serveSite(inject('kitchen'));
  const { page } = await openReader({ stores: true });
  await visitFirst(page, site.address);
  await site.stop();
  await act(page, site.address);
}

const found = '[data-search-results][data-state="done"]';

test('whoever has opened the site once searches titles and summaries without a network', async () => {
  await afterOneVisit(async (page, address) => {
    await page.goto(`${address}search/?q=smoke`);
    const results = page.locator(found);
    await results.locator('a[href*="smoke-and-shelf-life"]').waitFor();
    expect(await results.locator('li:not([data-result="title-only"])').count()).toBe(0);
    await page
      .getByText('shown by their titles')
      .or(page.getByText('shown by its title'))
      .waitFor();
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('"how long jam"');
    await results.locator('a[href*="how-long-jam"]').waitFor();
    await expect.poll(() => results.locator('a').count()).toBe(1);
  });
});

test('a former address leads on without a network', async () => {
  await afterOneVisit(async (page, address) => {
    await page.goto(`${address}papers/why-cabbage-sours/`).catch(() => undefined);
    await expect
      .poll(() => page.url(), soon)
      .toBe(`${address}papers/salt-warmth-and-the-souring-of-cabbage/`);
  });
});
