import { afterAll, beforeEach, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../../support/axe.ts';
import { ObservedSite } from '../../support/observed-site.ts';
import { openReader } from '../../support/reader.ts';
import { untilStored, visitFirst } from './stored.ts';

const paper = 'papers/salt-warmth-and-the-souring-of-cabbage/';
const otherPaper = 'papers/s2alt-efficient-scalable-salting/';

const site = new ObservedSite(inject('pantry'), '/kb/');

beforeEach(async () => {
  await site.stop();
  await site.start();
});

afterAll(() => site.stop());

test('after one visit the frame, the topics and the search page open without a network', async () => {
  const { page, messages } = await openReader({ stores: true });
  await visitFirst(page, site.address);
  await site.stop();
  for (const path of ['', 'topics/', 'topics/pickling/', 'search/?q=drying', 'about/']) {
    await page.goto(site.address + path);
    expect(await page.locator('h1').textContent(), path).not.toContain('Not stored');
    // The style sheets are there: the header is where they put it.
    expect(
      await page.getByRole('banner').evaluate((header) => getComputedStyle(header).position),
    ).toBe('fixed');
  }
  await page.getByLabel('Theme').first().selectOption('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  expect(messages.filter((text) => !/sw\.js|ERR_CONNECTION_REFUSED/.test(text))).toEqual([]);
});

test('papers that were opened can be read again, the first one too', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, site.address + paper);
  await page.goto(site.address + otherPaper);
  await untilStored(page, `/kb/${paper}`);
  await untilStored(page, `/kb/${otherPaper}`);
  await site.stop();
  for (const [path, title] of [
    [paper, 'souring of cabbage'],
    [otherPaper, 'Efficient'],
  ] as const) {
    await page.goto(site.address + path);
    expect(await page.locator('[data-paper-title]').textContent()).toContain(title);
  }
  // A link without its final slash leads there as it does on the host.
  await page.goto((site.address + paper).replace(/\/$/, ''));
  expect(page.url()).toBe(site.address + paper);
});

test('an address that is not stored answers with a page that says so and finds what is there', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, site.address + otherPaper);
  await untilStored(page, `/kb/${otherPaper}`);
  await site.stop();
  await page.goto(site.address + paper);
  expect(page.url()).toBe(site.address + paper);
  expect(await page.locator('h1').textContent()).toBe('Not stored on this device');
  expect(await page.locator('[data-asked]').textContent()).toBe(site.address + paper);
  await page.getByLabel('Find a stored page').fill('fish Scalable');
  const found = page.locator('[data-stored-list] a:visible');
  await expect.poll(() => found.count()).toBe(1);
  expect(await accessibilityViolations(page)).toEqual([]);
  await found.click();
  expect(await page.locator('[data-paper-title]').textContent()).toContain('Efficient');

  await page.goto(site.address + paper);
  await site.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('[data-paper-title]').waitFor();
});

test('where storing is refused the site works as ever and says nothing', async () => {
  const { page, messages } = await openReader({ stores: true });
  await page.addInitScript(() => {
    ServiceWorkerContainer.prototype.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  await page.goto(`${site.address}about/`);
  await page.waitForLoadState('networkidle');
  expect(await page.locator('offline-keep').isVisible()).toBe(false);
  await page.goto(site.address + paper);
  expect(await page.locator('[data-paper-title]').textContent()).toContain('souring of cabbage');
  expect(messages).toEqual([]);
});
