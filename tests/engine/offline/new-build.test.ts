import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { writeOfflineFiles } from '../../../src/offline/write-offline-fs.ts';
import { ObservedSite } from '../../support/observed-site.ts';
import { openReader } from '../../support/reader.ts';
import { soon, untilStored, visitFirst } from './stored.ts';

const paper = 'papers/salt-warmth-and-the-souring-of-cabbage/';
const folders = { first: '.cache/offline-first', second: '.cache/offline-second' };

/** A program that a page starts beside it, which asks for a file that all builds call the same. */
const probe = `fetch('../favicon.svg').then((answer) => answer.text()).then((text) => postMessage(text));`;

const site = new ObservedSite(folders.first, '/kb/');

beforeAll(async () => {
  await writeBuild(folders.first, (html) => html, 'first');
  await writeBuild(
    folders.second,
    (html) => html.replace('Salt, warmth', 'Salt, corrected'),
    'second',
  );
});

beforeEach(() => site.deploy(folders.first));

afterAll(() => site.stop());

test('a new build is fetched in the background, offered, and taken over as a whole', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, site.address + paper);
  await untilStored(page, `/kb/${paper}`);

  await site.deploy(folders.second);
  site.forget();
  await page.goto(site.address + paper);
  const notice = page.locator('[data-offline-update]');
  await notice.getByText('Updated').waitFor();
  // Until the reader takes the offer, all is of the first build.
  expect(await title(page)).not.toContain('corrected');
  expect(await mark(page)).toContain('first');
  expect(site.sent).toBeLessThan(60_000);
  // The font of formulas is stored when a page asks for it that the worker already serves.
  expect(site.requests.filter((path) => /^_astro\/(?!mathematics-)/.test(path))).toEqual([]);

  const other = await page.context().newPage();
  await other.goto(`${site.address}about/`);
  expect(await mark(other)).toContain('first');

  await notice.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => title(page), soon).toContain('corrected');
  expect(await mark(page)).toContain('second');
  // The reader's other pages of the site go along.
  await expect.poll(() => mark(other).catch(() => ''), soon).toContain('second');

  await site.stop();
  await page.goto(site.address + paper);
  expect(await title(page)).toContain('corrected');
});

test('a page that comes from the network in another build meets nothing of the stored one', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, site.address);
  await site.deploy(folders.second);
  await page.goto(site.address + paper);
  expect(await title(page)).toContain('corrected');
  expect(await mark(page)).toContain('second');
  expect(await markInWorker(page)).toContain('second');
  // It is not stored among the pages of the first build.
  await site.stop();
  const other = await page.context().newPage();
  await other.goto(site.address + paper);
  expect(await other.locator('h1').textContent()).toBe('Not stored on this device');
  expect(await mark(other)).toContain('first');
});

test('readers who keep everything get what is new without asking again', async () => {
  const { page } = await openReader({ stores: true });
  await visitFirst(page, `${site.address}about/`);
  const block = page.locator('offline-keep');
  await block.getByRole('button', { name: 'Keep all for offline use' }).click();
  await expect.poll(() => block.getAttribute('data-state'), soon).toBe('kept');
  await site.deploy(folders.second);
  site.forget();
  await page.goto(`${site.address}about/`);
  const reload = page.locator('[data-offline-update]').getByRole('button', { name: 'Reload' });
  await reload.click();
  await reload.waitFor({ state: 'detached' });
  await expect.poll(() => block.getAttribute('data-state'), soon).toBe('kept');
  expect(await mark(page)).toContain('second');
  expect(site.sent).toBeLessThan(60_000);
  await site.stop();
  await page.goto(site.address + paper);
  expect(await title(page)).toContain('corrected');
});

/** A build of the site with one paper changed and a mark in a file that every build has. */
async function writeBuild(folder: string, edit: (html: string) => string, name: string) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(inject('pantry'), folder, { recursive: true });
  const page = join(folder, paper, 'index.html');
  const html = readFileSync(page, 'utf8');
  const heading = html.indexOf('data-paper-title');
  writeFileSync(page, html.slice(0, heading) + edit(html.slice(heading)));
  const icon = join(folder, 'favicon.svg');
  writeFileSync(icon, `${readFileSync(icon, 'utf8')}<!-- ${name} -->`);
  writeFileSync(join(folder, '_astro/probe.js'), probe);
  await writeOfflineFiles(folder);
}

async function title(page: Page): Promise<string> {
  return page.locator('[data-paper-title]').innerText();
}

/** What a page gets for the file that both builds have. */
async function mark(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch('/kb/favicon.svg')).text());
}

async function markInWorker(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const worker = new Worker('/kb/_astro/probe.js');
        worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
      }),
  );
}
