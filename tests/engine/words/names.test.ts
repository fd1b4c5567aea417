import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openReader, overflowOf } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');

/** The large invented collection has so many names that each letter has a page. */
const index = () => `${site.address}names/`;

const shownKinds = async (page: Page) => {
  const kinds = await page
    .locator('[data-entry-list] li[data-entry]:visible')
    .evaluateAll((entries) => entries.map((entry) => entry.getAttribute('data-kind')));
  return [...new Set(kinds)];
};

test('a name has its kind, what it is, its paper and an address of its own', async () => {
  const { page } = await openReader();
  await page.goto(`${index()}b/#brinepress`);
  const entry = page.locator('#brinepress');
  expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
  expect(await entry.innerText()).toMatch(/^BrinePress\s+method\s+\S.{40}/s);
  await entry.getByRole('link', { name: 'BrinePress: Towards Even' }).click();
  await page.waitForURL(/\/kb\/papers\/brinepress-[a-z-]+\/$/);
  await page.getByLabel('About this paper').getByRole('link', { name: 'BrinePress' }).click();
  await page.waitForURL(`${index()}b/#brinepress`);
});

test.each([
  ['#brinepress', 'b/#brinepress'],
  // A name with mathematics has an address of letters.
  ['#perpcut', 'p/#perpcut'],
  ['?kind=dataset#brinepress', 'b/#brinepress'],
])(
  'the address names/%s, from when all names stood on one page, leads to names/%s',
  async (from, to) => {
    const { page } = await openReader();
    await page.goto(index() + from);
    await page.waitForURL(index() + to);
    const entry = page.locator(`#${to.replace(/^.*#/, '')}`);
    expect(await entry.locator('h3').innerText()).toMatch(/^(?:BrinePress|⊥Cut)/);
  },
);

test('without JavaScript such an address shows the link to the name', async () => {
  const { page } = await openReader({ javaScriptEnabled: false });
  await page.goto(`${index()}#brinepress`);
  const entry = page.locator('#brinepress');
  expect(await entry.evaluate((element) => element.matches(':target'))).toBe(true);
  await entry.getByRole('link', { name: 'BrinePress' }).click();
  await page.waitForURL(`${index()}b/#brinepress`);
});

test('a name is found by typing, and Enter opens the first that is shown', async () => {
  const { page } = await openReader();
  await page.goto(index());
  await page.getByLabel('Find a name').pressSequentially('inePr');
  expect(await page.locator('li[data-entry]:visible').allInnerTexts()).toEqual(['BrinePress']);
  expect(await page.locator('[data-found]').innerText()).toMatch(/^1 of \d+ names$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${index()}b/#brinepress`);
});

test('from the names of one letter a reader goes on to those of the next', async () => {
  const { page } = await openReader({ javaScriptEnabled: false });
  await page.goto(`${index()}b/`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Names: B');
  await page.locator('main').getByRole('link', { name: 'Names: C' }).click();
  await page.waitForURL(`${index()}c/`);
  await page.getByLabel('First letter').getByRole('link', { name: /^B/ }).click();
  await page.waitForURL(`${index()}b/`);
});

test.each(['', 'c/'])(
  'one kind of names/%s can be chosen with the keyboard and sent to somebody',
  async (path) => {
    const { page } = await openReader();
    await page.goto(index() + path);
    const datasets = page.getByRole('button', { name: /^datasets/i });
    await datasets.focus();
    await page.keyboard.press('Enter');
    expect(await datasets.getAttribute('aria-pressed')).toBe('true');
    expect(await shownKinds(page)).toEqual(['dataset']);
    expect(await page.locator('[data-found]').innerText()).toMatch(/^\d+ of \d+ names$/);
    await page.waitForURL(`${index()}${path}?kind=dataset`);

    await page.reload();
    expect(await shownKinds(page)).toEqual(['dataset']);
    await page.getByRole('button', { name: 'All', exact: true }).press('Space');
    expect((await shownKinds(page)).length).toBeGreaterThan(3);
    await page.waitForURL(index() + path);
  },
);

test.each([390, 820, 1440])('a letter leads to its names, %i pixels wide', async (width) => {
  const { page } = await openReader({ viewport: { width, height: 900 } });
  await page.goto(index());
  await page.getByLabel('Letters').getByRole('link', { name: 'S', exact: true }).click();
  const heading = page.getByRole('heading', { name: 'S', exact: true });
  const bar = await page.getByLabel('Letters').boundingBox();
  const place = await heading.boundingBox();
  expect(place?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  expect(place?.y).toBeLessThan(300);
});

test('letters without a name of the chosen kind are out of reach', async () => {
  const { page } = await openReader();
  await page.goto(`${index()}?kind=dataset`);
  const letters = await page.locator('.letter-bar li:not([inert])').allInnerTexts();
  expect(letters).toEqual(await page.locator('[data-entry-list] h2:visible').allInnerTexts());
});

test('the address of a name ends a choice that hides it', async () => {
  const { page } = await openReader();
  await page.goto(`${index()}b/?kind=dataset#brinepress`);
  expect(await page.locator('#brinepress').isVisible()).toBe(true);
  await page.waitForURL(`${index()}b/#brinepress`);
});

test('without JavaScript all names are there, and no button that does nothing', async () => {
  const { page } = await openReader({ javaScriptEnabled: false });
  await page.goto(`${index()}?kind=dataset`);
  expect((await shownKinds(page)).length).toBeGreaterThan(3);
  expect(await page.locator('[data-entry-list] button:visible').count()).toBe(0);
});

test.each(['names/', 'names/b/', 'glossary/'])('/%s fits a phone', async (path) => {
  const { page } = await openReader({ viewport: { width: 320, height: 700 } });
  await page.goto(site.address + path);
  expect(await overflowOf(page)).toBe(0);
});
