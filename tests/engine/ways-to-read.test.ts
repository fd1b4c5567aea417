import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { newReader, overflowOf } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { buildSmallSite, topicPage } from '../support/small-site.ts';

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

test.each([
  ['light', 'rgb(253, 252, 250)'],
  ['dark', 'rgb(23, 26, 28)'],
] as const)('without scripts a page is as %s as the system', async (colorScheme, background) => {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme });
  const plain = await context.newPage();
  await plain.goto(`${site.address}topics/fermentation/`);
  const shown = await plain
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(shown).toBe(background);
  await context.close();
});

test('the names of thousands fold away, and are all there', async () => {
  const names = Array.from({ length: 3000 }, (_, number) => `Ann Onym ${number + 1}`);
  const long = `w${'x'.repeat(60)}z`;
  const crowd = await buildSmallSite('engine-crowd', {
    'site.yml': 'format: 1\nname: Crowd\ndescription: Works of many.\n',
    'topics/crowds.md': topicPage('Crowds'),
    'papers/crowds/works-of-many.md': `---\ntitle: Works of many\nauthors:\n${names.map((name) => `  - ${name}\n`).join('')}---\n\nMany wrote this.\n`,
    'papers/crowds/long.md': `---\ntitle: '${long}'\n---\n\nOne word.\n`,
  });
  const crowded = await serveSite(crowd.folder);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${crowded.address}papers/works-of-many/`);
  expect(await page.locator('main').evaluate((main) => main.scrollHeight)).toBeLessThan(3000);
  await page.getByText('and 2,980 more').click();
  await page.getByText('Ann Onym 3000').waitFor();
  // Long words part where they must.
  for (const path of ['topics/crowds/', `search/?q=${long}`, 'papers/long/', '']) {
    await page.goto(crowded.address + path);
    await page.getByText(long).first().waitFor();
    expect([path, await overflowOf(page)]).toEqual([path, 0]);
  }
  await crowded.stop();
  crowd.remove();
}, 120_000);
