import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { kitchenFiles } from '../engine/collections.ts';
import { openReader } from '../support/reader.ts';

/** How long a test waits for a server that reads and renders as it goes. */
const soon = { timeout: 60_000 };

/** A project of its own: Astro serves one at a time of each. */
const folder = '.cache/test-live';
const content = join(folder, 'content');
const files = kitchenFiles();
const plums = 'papers/preserving/drying-plums-in-the-wind.md';
const plumsText = files[plums] ?? '';

let server: ChildProcess;
let address = '';

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
};

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) write(path, text);
  const config = readFileSync('astro.config.mjs', 'utf8');
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    config.replace("'paper-atlas'", "'../../scripts/integration.mjs'"),
  );
  const env = { ...process.env, CACHE_DIR: 'cache', NODE_ENV: 'development' };
  const args = [resolve('scripts/dev.ts'), '--port', '0'];
  // Vitest's own; Vite would take them for its settings.
  for (const name of ['VITEST', 'DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL']) {
    Reflect.deleteProperty(env, name);
  }
  server = spawn(process.execPath, args, { cwd: folder, env, stdio: 'pipe', detached: true });
  let said = '';
  address = await new Promise<string>((resolve, reject) => {
    const listen = (text: Buffer) => {
      said += text;
      const [local] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
      if (local !== undefined) resolve(local);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`the server ended:\n${said}`)));
  });
}, 180_000);

beforeEach(() => write(plums, plumsText));

afterAll(() => {
  // Astro runs as a child of the command.
  if (server.pid !== undefined) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page of the server; what it is the first to ask for is made then. */
async function open(path: string): Promise<Page> {
  const { page } = await openReader();
  await page.goto(address + path, soon);
  return page;
}

test('what is saved is shown by the page that is open', async () => {
  const page = await open('papers/drying-plums-in-the-wind/');
  write(plums, `${plumsText}\nPlums of the north dry on nets of willow.\n`);
  await page.getByText('nets of willow').waitFor(soon);
  write(plums, plumsText);
  await page.getByText('nets of willow').waitFor({ ...soon, state: 'detached' });
}, 180_000);

test('a page that cannot be read shows what is wrong and where, until it is mended', async () => {
  const page = await open('papers/drying-plums-in-the-wind/');
  const title = (await page.locator('[data-paper-title]').textContent()) ?? '';
  write(plums, plumsText.replace(/^title: .*$/m, 'titel: Plums'));
  await page.getByText(`content/${plums}:`).first().waitFor(soon);
  const told = await page.locator('main').innerText();
  expect(told).toMatch(new RegExp(`content/${plums}:\\d+:\\d+\n`));
  expect(told).toContain('title: missing');
  expect(told).toContain('To do:');
  write(plums, plumsText);
  await page.locator('[data-paper-title]').waitFor(soon);
  expect(await page.locator('[data-paper-title]').textContent()).toBe(title);
}, 180_000);

test('search, filters and quick search work, and find what was saved since', async () => {
  const page = await open('search/?q=cabbage');
  const found = page.locator('[data-search-results][data-state="done"] a');
  await found.first().waitFor(soon);
  const all = await found.count();
  await page.getByRole('checkbox', { name: /^Has code/ }).check();
  await expect.poll(() => found.count(), soon).toBeLessThan(all);

  const said: string[] = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.evaluate(() => {
    const note = document.querySelector('[data-live-index]');
    const tell = () => Reflect.get(window, 'hear')(note?.textContent ?? '');
    if (note) new MutationObserver(tell).observe(note, { childList: true });
  });
  write(plums, `${plumsText}\nPlums of the south dry on zibbeldecks.\n`);
  await expect.poll(() => said.join(' '), soon).toContain('The search index is being made');
  await expect
    .poll(async () => {
      await page.goto(`${address}search/?q=zibbeldecks`);
      await found.first().waitFor();
      return found.first().getAttribute('href');
    }, soon)
    .toBe('/papers/drying-plums-in-the-wind/');

  await page.goto(`${address}about/`);
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('cabbage');
  await page.getByRole('dialog').getByRole('option').first().waitFor(soon);
}, 240_000);
