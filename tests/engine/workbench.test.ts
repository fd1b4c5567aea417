import { describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { openReader, overflowOf } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const pantry = servedSite(inject('pantry'), '/kb/');
const kitchen = servedSite(inject('kitchen'));
const german = servedSite(inject('german'));

const pickling = 'topics/pickling/';
const drying = 'topics/drying-smoking/';
const phone = { width: 390, height: 844 };

/** The page of a topic, with its rows that are in sight. */
async function openTopic(path: string, options: Parameters<typeof openReader>[0] = {}) {
  const reader = await openReader(options);
  await reader.page.goto(pantry.address + path);
  const rows = reader.page.locator('[data-topic-papers] tbody tr').filter({ visible: true });
  const status = reader.page.locator('[data-filter-status]');
  return { ...reader, rows, status };
}

describe('the papers of a topic are narrowed down in their place', () => {
  test('by words, as they are typed, without accents and from the front', async () => {
    const { page, rows, status, messages } = await openTopic(pickling);
    const all = await rows.count();
    expect(all).toBe(25);
    await page.getByRole('searchbox', { name: 'Find among these papers' }).fill('LOFFEL brinepr');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await rows.first().innerText()).toContain('BrinePress');
    expect(await status.innerText()).toBe('1 of 25 papers');
    expect(new URL(page.url()).search).toBe('?q=LOFFEL+brinepr');
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(() => rows.count()).toBe(all);
    expect(await status.innerText()).toBe('');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    expect(messages).toEqual([]);
  });

  test('by year, venue, code and what they introduce, each with its number', async () => {
    const { page, rows } = await openTopic(drying);
    const choose = async (name: string, option: string) => {
      await page.getByLabel(name, { exact: true }).selectOption({ label: option });
    };
    await choose('Year', '2021 (6)');
    await expect.poll(() => rows.count()).toBe(6);
    expect(await rows.locator('.year').allInnerTexts()).toEqual(Array(6).fill('2021'));
    await choose('Year', 'All years');
    await choose('Introduces', 'T-JAR');
    await expect.poll(() => rows.count()).toBe(1);
    await choose('Introduces', 'any of the datasets (24)');
    await expect.poll(() => rows.count()).toBe(24);
    await page.getByLabel(/^With code/).check();
    await expect.poll(() => rows.count()).toBeLessThan(24);
    const count = await rows.count();
    expect(await rows.locator('.has-code').count()).toBe(count);
  });

  test('by venue, under the name that its years share', async () => {
    const { page, rows } = await openTopic(drying);
    const select = page.getByLabel('Venue', { exact: true });
    const offered = await select.locator('option').allInnerTexts();
    const [, name = '', number = ''] = /^(.+) \((\d+)\)$/.exec(offered.at(1) ?? '') ?? [];
    await select.selectOption({ index: 1 });
    await expect.poll(() => rows.count()).toBe(Number(number));
    for (const venue of await rows.locator('.venue').allInnerTexts()) expect(venue).toContain(name);
  });

  test('a colleague sees the same, at the address that was sent', async () => {
    const { rows, status, page } = await openTopic(`${drying}?name=dataset:&code=yes&q=quinces`);
    await expect.poll(() => status.innerText()).toMatch(/^\d of \d+ papers$/);
    expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('Drying quinces')]);
    expect(await page.getByLabel(/^With code/).isChecked()).toBe(true);
  });

  test('where nothing fits it is said, with a way out and one on to the search', async () => {
    const { page, rows, status } = await openTopic(`${pickling}?q=zeppelin&year=1850`);
    await expect.poll(() => status.innerText()).toBe('No paper of this page fits.');
    expect(await status.getAttribute('role')).toBe('status');
    expect(await rows.count()).toBe(0);
    const link = page.getByRole('link', { name: 'Search in this topic' });
    expect(await link.getAttribute('href')).toMatch(/\/kb\/search\/\?q=zeppelin&topic=pickling$/);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
    await expect.poll(() => rows.count()).toBe(25);
  });
});

describe('papers are cards or a table', () => {
  test('as a reader chooses, on the next page too, and rows unfold with the keyboard', async () => {
    const { page, rows } = await openTopic(pickling, { viewport: { width: 1440, height: 900 } });
    const summaries = rows.locator('.summary').filter({ visible: true });
    expect(await summaries.count()).toBe(25);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    expect(await summaries.count()).toBe(0);
    await page.getByRole('button', { name: /^Summary: BrinePress/ }).focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => summaries.allInnerTexts())
      .toEqual([expect.stringContaining('Presses whole heads')]);
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.goto(pantry.address + drying);
    expect(await summaries.count()).toBe(0);
    await page.getByRole('button', { name: 'Cards', exact: true }).click();
    expect(await summaries.count()).toBe(await rows.count());
  });

  test('a phone has the table first: a topic is a few screens', async () => {
    const { page, rows } = await openTopic(pickling, { viewport: phone });
    expect(await rows.locator('.summary').filter({ visible: true }).count()).toBe(0);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / phone.height).toBeLessThan(6);
    expect(await overflowOf(page)).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('without scripts they are cards, and no control stands there in vain', async () => {
    const { page, rows } = await openTopic(pickling, { viewport: phone, javaScriptEnabled: false });
    expect(await rows.count()).toBe(25);
    expect(await rows.locator('.summary').filter({ visible: true }).count()).toBe(25);
    const controls = page
      .locator('main')
      .locator('button, select, input')
      .filter({ visible: true });
    expect(await controls.count()).toBe(0);
  });

  test('on paper stand all of them, whatever was looked for', async () => {
    const { page, rows } = await openTopic(`${pickling}?q=brinepress`, { viewport: phone });
    await expect.poll(() => rows.count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => rows.count()).toBe(25);
    expect(await rows.locator('.summary').filter({ visible: true }).count()).toBe(25);
  });
});

describe('the sections of a topic', () => {
  const fermentation = 'topics/fermentation/';

  test('are listed beside it where there is room; the one that is read is marked', async () => {
    const { page } = await openReader({ viewport: { width: 1440, height: 900 } });
    await page.goto(kitchen.address + fermentation);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const titles = await contents.getByRole('link').allInnerTexts();
    expect(titles.slice(0, 2)).toEqual(['Overview', 'Start here']);
    expect(titles.slice(-3)).toEqual(['Lineage', 'Questions', '9 papers']);
    await contents.getByRole('link', { name: '9 papers' }).click();
    await expect
      .poll(() => contents.locator('[aria-current]').allInnerTexts())
      .toEqual(['9 papers']);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => contents.locator('[aria-current]').count()).toBeLessThan(2);
  });

  test('are folded on a phone but for the first, and open for whoever comes for them', async () => {
    const { page } = await openReader({ viewport: phone });
    await page.goto(kitchen.address + fermentation);
    const text = page.getByText('one equation, and what it leaves out');
    await expect.poll(() => text.isVisible()).toBe(false);
    expect(await page.getByText('Microbes sour, foam and sweeten.').isVisible()).toBe(true);
    const button = page.getByRole('button', { name: 'Start here' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => text.isVisible()).toBe(true);
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    expect(await accessibilityViolations(page)).toEqual([]);
    await page.locator('summary', { hasText: 'On this page' }).click();
    await page.getByRole('link', { name: 'Open questions', exact: true }).click();
    const question = page.getByText('Whether smell can be foretold from salt alone is open.');
    await expect.poll(() => question.isVisible()).toBe(true);
    expect(await page.getByText('household ferments').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('What is in the crock.').isVisible()).toBe(true);
    expect(await page.getByText('household ferments').first().isVisible()).toBe(true);
  });
});

describe('lines of work', () => {
  test('stand on the page of their topic by first versions, with what stands to what', async () => {
    const { page } = await openReader({ javaScriptEnabled: false });
    await page.goto(`${kitchen.address}topics/fermentation/`);
    const line = page.getByRole('region', { name: 'Lineage' }).getByRole('list');
    expect(await line.count()).toBe(1);
    const steps = await line.getByRole('listitem').allInnerTexts();
    expect(steps.map((step) => step.split('\n')[0])).toEqual([
      'November 2009',
      '2020',
      '18 October 2021',
    ]);
    expect(steps[2]).toContain('Extends The crock survey: The measurements on which');
    expect(steps[2]).toMatch(/Answers Das Fass im Keller: What cellar masters/);
  });

  test('are named beside the reason for a related paper, in the language of the site', async () => {
    const { page } = await openReader();
    const related = page.locator('[data-related]');
    await page.goto(`${kitchen.address}papers/salt-warmth-and-the-souring-of-cabbage/`);
    expect(await related.locator('li').first().innerText()).toMatch(/Extends The measurements/);
    await page.goto(`${german.address}papers/salt-warmth-and-the-souring-of-cabbage/`);
    expect(await related.locator('li').first().innerText()).toMatch(
      /Führt weiter The measurements/,
    );
  });
});
