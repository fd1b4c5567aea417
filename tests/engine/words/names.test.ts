import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openReader, overflowOf } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');

const shownKinds = async (page: Page) => {
  const kinds = await page
    .locator('[data-name-list] li[data-kind]:visible h3 span')
    .allInnerTexts();
  return [...new Set(kinds)];
};

test('a name has its kind, what it is, its paper and an address of its own', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}names/#brinepress`);
  const entry = page.locator('#brinepress');
  expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await entry.innerText()).toMatch(/^BrinePress\s+method\s+\S.{40}/s);
  await entry.getByRole('link', { name: 'BrinePress: Towards Even' }).click();
  await page.waitForURL(/\/kb\/papers\/brinepress-[a-z-]+\/$/);
  await page.getByLabel('About this paper').getByRole('link', { name: 'BrinePress' }).click();
  await page.waitForURL(`${site.address}names/#brinepress`);
});

test('a name with mathematics has an address of letters', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}names/#perpcut`);
  expect(await page.locator('#perpcut h3 a').innerText()).toBe('⊥Cut');
});

test('one kind of names can be chosen with the keyboard and sent to somebody', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}names/`);
  const datasets = page.getByRole('button', { name: /^datasets/i });
  await datasets.focus();
  await page.keyboard.press('Enter');
  expect(await datasets.getAttribute('aria-pressed')).toBe('true');
  expect(await shownKinds(page)).toEqual(['dataset']);
  expect(await page.locator('[data-found]').innerText()).toMatch(/^\d+ of \d+ names$/);
  await page.waitForURL(`${site.address}names/?kind=dataset`);

  await page.reload();
  expect(await shownKinds(page)).toEqual(['dataset']);
  await page.getByRole('button', { name: 'All', exact: true }).press('Space');
  expect((await shownKinds(page)).length).toBeGreaterThan(3);
  await page.waitForURL(`${site.address}names/`);
});

test.each([390, 820, 1440])('a letter leads to its names, %i pixels wide', async (width) => {
  const { page } = await openReader({ viewport: { width, height: 900 } });
  await page.goto(`${site.address}names/`);
  await page.getByLabel('Letters').getByRole('link', { name: 'S', exact: true }).click();
  const heading = page.getByRole('heading', { name: 'S', exact: true });
  const bar = await page.getByLabel('Letters').boundingBox();
  const place = await heading.boundingBox();
  expect(place?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(place?.y).toBeLessThan(300);
});

test('letters without a name of the chosen kind are out of reach', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}names/?kind=dataset`);
  const letters = await page.locator('.letter-bar li:not([inert])').allInnerTexts();
  expect(letters).toEqual(await page.locator('[data-name-list] h2:visible').allInnerTexts());
});

test('the address of a name ends a choice that hides it', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}names/?kind=dataset#brinepress`);
  expect(await page.locator('#brinepress').isVisible()).toBe(true);
  await page.waitForURL(`${site.address}names/#brinepress`);
});

test('without JavaScript all names are there, and no button that does nothing', async () => {
  const { page } = await openReader({ javaScriptEnabled: false });
  await page.goto(`${site.address}names/?kind=dataset`);
  expect((await shownKinds(page)).length).toBeGreaterThan(3);
  expect(await page.locator('[data-name-list] button:visible').count()).toBe(0);
});

test.each(['names/', 'glossary/'])('/%s fits a phone', async (path) => {
  const { page } = await openReader({ viewport: { width: 320, height: 700 } });
  await page.goto(site.address + path);
  expect(await overflowOf(page)).toBe(0);
});
