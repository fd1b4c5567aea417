import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';

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

const shownKinds = async (page: Page) => {
  const kinds = await page
    .locator('[data-name-list] li[data-kind]:visible h3 span')
    .allInnerTexts();
  return [...new Set(kinds)];
};

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(['names/', 'names/?kind=dataset'])('/%s is accessible and quiet', async (path) => {
    const page = await (await newReader(browser, { colorScheme })).newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(site.address + path);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect(messages).toEqual([]);
    await page.close();
  });
});

test('a name has its kind, what it is, its paper and an address of its own', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}names/#evopress`);
  const entry = page.locator('#evopress');
  expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await entry.innerText()).toMatch(/^EvoPress\s+method\s+\S.{40}/s);
  await entry.getByRole('link', { name: 'EvoPress: Towards Optimal' }).click();
  expect(page.url()).toMatch(/\/kb\/papers\/evopress-[a-z-]+\/$/);
  await page.getByLabel('About this paper').getByRole('link', { name: 'EvoPress' }).click();
  expect(page.url()).toBe(`${site.address}names/#evopress`);
  await page.close();
});

test('a name with mathematics has an address of letters', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}names/#perpgrad`);
  expect(await page.locator('#perpgrad h3 a').innerText()).toBe('⊥Grad');
  await page.close();
});

test('one kind of names can be chosen with the keyboard and sent to somebody', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}names/`);
  const datasets = page.getByRole('button', { name: /^datasets/i });
  await datasets.focus();
  await page.keyboard.press('Enter');
  expect(await datasets.getAttribute('aria-pressed')).toBe('true');
  expect(await shownKinds(page)).toEqual(['dataset']);
  expect(await page.locator('[data-found]').innerText()).toMatch(/^\d+ of \d+ names$/);
  expect(page.url()).toBe(`${site.address}names/?kind=dataset`);

  await page.reload();
  expect(await shownKinds(page)).toEqual(['dataset']);
  await page.getByRole('button', { name: 'All', exact: true }).press('Space');
  expect((await shownKinds(page)).length).toBeGreaterThan(3);
  expect(page.url()).toBe(`${site.address}names/`);
  await page.close();
});

test.each([390, 820, 1440])('a letter leads to its names, %i pixels wide', async (width) => {
  const page = await (await newReader(browser, { viewport: { width, height: 900 } })).newPage();
  await page.goto(`${site.address}names/`);
  await page.getByLabel('Letters').getByRole('link', { name: 'S', exact: true }).click();
  const heading = page.getByRole('heading', { name: 'S', exact: true });
  const bar = await page.getByLabel('Letters').boundingBox();
  const place = await heading.boundingBox();
  expect(place?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(place?.y).toBeLessThan(300);
  await page.close();
});

test('letters without a name of the chosen kind are out of reach', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}names/?kind=dataset`);
  const letters = await page.locator('.letter-bar li:not([inert])').allInnerTexts();
  expect(letters).toEqual(await page.locator('[data-name-list] h2:visible').allInnerTexts());
  await page.close();
});

test('the address of a name ends a choice that hides it', async () => {
  const page = await (await newReader(browser)).newPage();
  await page.goto(`${site.address}names/?kind=dataset#evopress`);
  expect(await page.locator('#evopress').isVisible()).toBe(true);
  expect(page.url()).toBe(`${site.address}names/#evopress`);
  await page.close();
});

test('without JavaScript all names are there, and no button that does nothing', async () => {
  const context = await newReader(browser, { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}names/?kind=dataset`);
  expect((await shownKinds(page)).length).toBeGreaterThan(3);
  expect(await page.locator('[data-name-list] button:visible').count()).toBe(0);
  await context.close();
});

test.each(['names/', 'glossary/'])('/%s fits a phone', async (path) => {
  const page = await (
    await newReader(browser, { viewport: { width: 320, height: 700 } })
  ).newPage();
  await page.goto(site.address + path);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  await page.close();
});
