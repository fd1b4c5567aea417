import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';
import { type Fault, serveFaultySite } from '../support/faulty-site.ts';
import { newReader, openReader } from '../support/reader.ts';

/** Does something on the search page, of a host that fails once with one file. */
async function onSearchPage(
  fault: { path: string; kind: Fault } | undefined,
  act: (page: Page, asked: string[]) => Promise<void>,
): Promise<void> {
  const site = await serveFaultySite(inject('kitchen'), fault);
  const context = await newReader(await sharedBrowser());
  const page = await context.newPage();
  await page.goto(`${site.address}search/?q=cabbage`);
  await act(page, site.asked);
  await context.close();
  await site.stop();
}

const done = '[data-search-results][data-state="done"] a';

/** The files that a first search asks for. */
async function filesOfSearch(): Promise<string[]> {
  const files = new Set<string>();
  await onSearchPage(undefined, async (page, asked) => {
    await page.waitForSelector(done);
    for (const path of asked) {
      if (/\/(?:search-index|pagefind)\/|\/worker[^/]*\.js$/.test(path)) files.add(path);
    }
  });
  return [...files];
}

test('whatever file fails or never comes, the search says so and can be had again', async () => {
  const all = await filesOfSearch();
  // Texts of papers are many: the first stands for those that are found, the last for those near them.
  const texts = all.filter((path) => path.includes('/fragment/'));
  const files = all.filter((path) => !texts.slice(1, -1).includes(path));
  // The program, the index with its parts, and those of Pagefind.
  expect(files.length).toBeGreaterThanOrEqual(8);
  const recovered: string[] = [];
  for (const kind of ['refused', 'stalled'] as const) {
    await Promise.all(
      files.map((path) =>
        onSearchPage({ path, kind }, async (page) => {
          await page.getByRole('button', { name: 'Try again' }).click();
          await page.waitForSelector(done);
          expect(await page.locator('[data-search-status]').innerText()).toMatch(/^\d+ papers?$/);
          expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
          recovered.push(`${kind} ${path}`);
        }),
      ),
    );
  }
  expect(recovered).toHaveLength(2 * files.length);
}, 120_000);

test('a newer question does not wait for the files of an older one', async () => {
  const files = await filesOfSearch();
  const fragment = files.find((path) => path.includes('/fragment/')) ?? '';
  await onSearchPage({ path: fragment, kind: 'stalled' }, async (page) => {
    const status = page.locator('[data-search-status]');
    await expect.poll(() => status.innerText()).toBe('Searching …');
    await page.getByRole('searchbox').fill('smoke');
    await page.waitForSelector(`${done}[href*="smoke-and-shelf"]`);
    expect(await status.innerText()).toMatch(/^\d+ papers?$/);
  });
});

test('the quick search recovers by itself, and never opens what an older query found', async () => {
  const worker = (await filesOfSearch()).find((path) => path.endsWith('.js')) ?? '';
  const site = await serveFaultySite(inject('kitchen'), { path: worker, kind: 'refused' });
  onTestFinished(site.stop);
  const { page } = await openReader();
  await page.goto(site.address);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search papers and topics' });
  const options = page.locator('[role=option]');
  await field.fill('cabbage');
  await expect.poll(() => options.count()).toBeGreaterThan(1);
  await field.fill('rice wine');
  await field.press('Enter');
  await page.waitForURL(/\/search\/\?q=rice\+wine$/);
});
