import { expect, inject, test } from 'vitest';
import { openReader, overflowOf } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');

test('no page is wider than a small phone or a window enlarged four times', async () => {
  const { page } = await openReader({ viewport: { width: 320, height: 640 } });
  for (const path of [
    '',
    'topics/',
    'topics/pickling/',
    'papers/pickling-plums/',
    // Long formulas, and long lines of code.
    'papers/salt-warmth-and-the-souring-of-cabbage/',
    'papers/t-jar-robust-lids-for-drying/',
    'names/',
    'glossary/',
    'map/',
    'list/',
    'list/?papers=pickling-plums',
    'data/',
    'about/',
    'edit/?paper=salt-warmth-and-the-souring-of-cabbage',
    'guide/rules/',
    'search/?q=salting',
    'offline/',
    'nowhere/',
  ]) {
    await page.goto(site.address + path);
    expect(await overflowOf(page), path).toBe(0);
  }
});

test('a reader without JavaScript gets from home to an abstract', async () => {
  const { page } = await openReader({ javaScriptEnabled: false });
  await page.goto(site.address);
  await page.getByRole('main').getByRole('link', { name: 'Salting', exact: true }).click();
  await page
    .locator('[data-topic-papers]')
    .getByRole('link', { name: /^S.*ALT: Efficient/ })
    .click();
  expect(await page.locator('[data-paper-title]').textContent()).toMatch(/Scalable Salting/);
  expect(await page.locator('[data-paper-abstract]').textContent()).toContain('two thin layers');
});

test('the theme that a reader chooses holds on the next page', async () => {
  const { page } = await openReader({ colorScheme: 'light' });
  await page.goto(site.address);
  await page.getByLabel('Theme').first().selectOption('dark');
  await page.goto(`${site.address}about/`);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test('the papers of a topic can be sorted with the keyboard', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}topics/pickling/`);
  const titles = () => page.locator('[data-topic-papers] .paper-title').allInnerTexts();
  await page.getByRole('button', { name: 'Paper', exact: true }).focus();
  await page.keyboard.press('Enter');
  const ascending = await titles();
  expect(ascending.length).toBeGreaterThan(20);
  expect(ascending).toEqual(
    [...ascending].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  );
  expect(await page.getByRole('columnheader', { name: 'Paper' }).getAttribute('aria-sort')).toBe(
    'ascending',
  );
  await page.keyboard.press('Enter');
  expect(await titles()).toEqual(ascending.reverse());
});

test('letters of other languages come in the face of the text, and only where they stand', async () => {
  const { page } = await openReader();
  /** The fonts that a page loads by itself. */
  const fontsOf = async (path: string) => {
    await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    return loaded.flatMap(
      (name) => /source-(?:serif-4|sans-3)-(latin.*)-normal/.exec(name)?.[1] ?? [],
    );
  };
  // The name of the site, on every page, has letters of Latin's own and signs of no face.
  expect((await fontsOf('about/')).filter((font) => font.includes('ext'))).toEqual([]);
  expect(await fontsOf('papers/rybnik/')).toEqual(
    expect.arrayContaining(['latin-ext-600', 'latin-ext-400']),
  );
});
