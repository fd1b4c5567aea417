import { expect, inject, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const site = servedSite(inject('pantry'), '/kb/');

test('a paper leads to six others with reasons', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}papers/pickling-plums/`);
  const related = page.locator('[data-related]');
  expect(await related.locator('li a').count()).toBe(6);
  expect(await related.locator('li p').allTextContents()).not.toContain('');
  const first = related.locator('li a').first();
  const title = await first.textContent();
  await first.click();
  await page.waitForURL((url) => !url.pathname.includes('pickling-plums'));
  expect(await page.locator('[data-paper-title]').textContent()).toBe(title);
});

test('those that somebody chose for it come first, in their order', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}papers/salt-warmth-and-the-souring-of-cabbage/`);
  const related = page.locator('[data-related]');
  expect((await related.locator('li a').allTextContents()).slice(0, 2)).toEqual([
    'The crock survey: hourly acid, salt and warmth of 212 household ferments',
    'Das Fass im Keller: Sauerkraut und die Kunst, nichts zu tun',
  ]);
  expect(await related.locator('li p').first().textContent()).toContain(
    'The measurements on which the equation is tried',
  );
});
