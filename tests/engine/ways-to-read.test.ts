import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { openReader, overflowOf } from '../support/reader.ts';
import { servedSite, serveSite } from '../support/served-site.ts';
import { buildSmallSite, topicPage } from '../support/small-site.ts';

const site = servedSite(inject('kitchen'));

test('the link in a term’s note is reached with the keyboard', async () => {
  const { page } = await openReader();
  await page.clock.install();
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
  // Longer than a note stays that nobody reads.
  await page.clock.runFor(2000);
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('an address that may not be copied is shown, to be copied by hand', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}topics/fermentation/`);
  await page.evaluate(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  const selected = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement ? [field.value, field.selectionEnd] : [];
    });
  const address = 'https://papers.example/topics/fermentation/';
  await expect.poll(selected).toEqual([address, address.length]);
});

test('a page that was opened as a file says what search and links need', async () => {
  const { page } = await openReader();
  const note = page.locator('[data-as-file]');
  await page.goto(pathToFileURL(join(inject('kitchen'), 'index.html')).href);
  await expect.poll(() => note.isVisible()).toBe(true);
  expect(await note.innerText()).toContain('opened as a file');
  await page.goto(site.address);
  expect(await note.isVisible()).toBe(false);
});

test('in a contrast theme the chosen option of the quick search is framed', async () => {
  const { page } = await openReader({ forcedColors: 'active' });
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
  const { page } = await openReader({ javaScriptEnabled: false, colorScheme });
  await page.goto(`${site.address}topics/fermentation/`);
  const shown = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(shown).toBe(background);
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
  onTestFinished(crowd.remove);
  const crowded = await serveSite(crowd.folder);
  onTestFinished(crowded.stop);
  const { page } = await openReader({ viewport: { width: 320, height: 640 } });
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
}, 120_000);
