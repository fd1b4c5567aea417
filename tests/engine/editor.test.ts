import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { patchOf } from '../../src/editor/hand-over.ts';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';
import { kitchen } from './collections.ts';

const site = servedSite(inject('kitchen'));
/** A large collection, below a path of its host. */
const pantry = servedSite(inject('pantry'), '/kb/');
const cabbage = 'salt-warmth-and-the-souring-of-cabbage';
const path = `papers/fermentation/${cabbage}.md`;
const source = readFileSync(join(kitchen, path), 'utf8');

/** A reader with the page of a paper open in the editor. */
async function openEditor(slug = cabbage) {
  const reader = await openReader();
  const { page } = reader;
  await page.goto(`${site.address}edit/?paper=${slug}`);
  await page.locator('[data-editor="open"]').waitFor();
  return { ...reader, page };
}

test('a paper leads to its editor, which shows its file and has nothing to hand over', async () => {
  const { page, messages } = await openReader();
  await page.goto(`${site.address}papers/${cabbage}/`);
  await page.getByRole('link', { name: 'Edit this page' }).click();
  await page.locator('[data-editor="open"]').waitFor();
  expect(await page.locator('#edit-file').inputValue()).toBe(source);
  expect(await page.locator('#edit-body').inputValue()).toContain('one equation for the acid $A$');
  expect(await page.getByText('Nothing is changed yet.').isVisible()).toBe(true);
  expect(await page.locator('[data-download]').isVisible()).toBe(false);
  expect(messages).toEqual([]);
});

test('below a path of its host, in a collection whose files are in many parts, each paper is found', async () => {
  const { page, messages } = await openReader();
  for (const slug of [cabbage, 'pickling-plums', 'das-fass-im-keller']) {
    await page.goto(`${pantry.address}edit/?paper=${slug}`);
    await page.locator('[data-editor="open"]').waitFor();
    const back = page.getByRole('link', { name: 'Back to the page' });
    expect(await back.getAttribute('href')).toBe(`/kb/papers/${slug}/`);
  }
  expect(messages).toEqual([]);
});

test('a change is previewed and checked, and its patch makes of the file what the editor showed', async () => {
  const { page, messages } = await openEditor();
  const summary = page.getByLabel('Summary', { exact: true });
  await summary.fill('Foretells when a crock of cabbage is sour, to within 7 hours.');
  const beside = page.locator('#edit-summary-found');
  await expect
    .poll(() => beside.innerText())
    .toContain('the summary says 7, the abstract does not');
  expect(await summary.getAttribute('aria-invalid')).toBe('true');
  await summary.fill('Foretells when a crock of cabbage is sour, to within 9 hours.');
  await expect.poll(() => beside.innerText()).not.toContain('the abstract does not');
  await page.getByLabel('Title', { exact: true }).fill('Why $\\frac{1}{2}$ falls');
  await page.getByText('How it is found').click();
  await page.getByRole('button', { name: 'Add: Names it introduces' }).click();
  await page.keyboard.type('brine');
  const preview = page.locator('[data-preview]');
  await expect.poll(() => preview.locator('h3 math').count()).toBe(1);
  expect(await preview.innerText()).toContain('to within 9 hours.');
  expect(await preview.getByRole('link', { name: 'all of preserving' }).getAttribute('href')).toBe(
    '/topics/preserving/',
  );
  await expect
    .poll(() => page.locator('[data-patch]').textContent())
    .toContain('+  - {name: brine}');
  const shown = await page.locator('#edit-file').inputValue();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the patch' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${cabbage}.patch`);
  const patch = readFileSync(await download.path(), 'utf8');
  expect(patch.match(/^[+-](?![+-]{2} )/gm)).toHaveLength(5);
  expect(applied(patch)).toBe(shown);
  expect(messages).toEqual([]);
});

/** The page's file in a repository after `git apply`. */
function applied(patch: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'editor-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'content', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  spawnSync('git', ['init', '--quiet'], { cwd: folder });
  const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: patch });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
  return readFileSync(file, 'utf8');
}

test('a link to a page that the site does not have is told beside the text', async () => {
  const { page } = await openEditor();
  await page.getByLabel('Abstract and notes').fill('See [one](on-jars.md), [another](nowhere.md).');
  const beside = page.locator('#edit-body-found');
  await expect.poll(() => beside.innerText()).toContain('the link “nowhere.md” leads to no page');
  expect(await beside.innerText()).not.toContain('on-jars.md');
});

test('the form opens with the changes, the host’s editor with the file on the clipboard', async () => {
  const { page, context } = await openEditor();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByLabel('Abstract and notes').fill('It sours.');
  const form = page.getByRole('link', { name: 'Propose it with a form at github.com' });
  await form.waitFor();
  const { searchParams } = new URL((await form.getAttribute('href')) ?? '');
  expect(searchParams.get('template')).toBe('correction.yml');
  expect(searchParams.get('page')).toBe(`https://papers.example/papers/${cabbage}/`);
  expect(patchOf(searchParams.get('text') ?? '')).toContain('+It sours.');
  const web = page.getByRole('link', { name: 'Edit the file at github.com' });
  expect(await web.getAttribute('href')).toBe(
    `https://github.com/kitchen-shelf/papers/edit/main/content/${path}`,
  );
  await context.route('https://github.com/**', (route) => route.fulfill({ body: 'there' }));
  await web.click();
  await page.bringToFront();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(clipboard).toContain('\n---\n\nIt sours.\n');
});

test('changes come back after the page was left, and go when they are discarded', async () => {
  const { page } = await openEditor();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  const title = page.getByLabel('Title', { exact: true });
  // Browsers ask only those who have touched the page.
  await title.click();
  await title.fill('Another title');
  await page.getByText('2 lines changed').waitFor();
  await page.reload();
  await page.locator('[data-editor="open"]').waitFor();
  expect(asked).toEqual(['beforeunload']);
  expect(await title.inputValue()).toBe('Another title');
  expect(await page.locator('[data-edit-status]').innerText()).toContain('are here again');
  await page.getByRole('button', { name: 'Discard my changes' }).click();
  await page.getByText('Nothing is changed yet.').waitFor();
  expect(await page.locator('#edit-file').inputValue()).toBe(source);
  await page.reload();
  await page.locator('[data-editor="open"]').waitFor();
  expect(await page.locator('[data-edit-status]').textContent()).toBe('');
});

test('front matter that cannot be read is mended in the whole file', async () => {
  const { page } = await openEditor('on-jars');
  await page.getByText('The whole file', { exact: true }).first().click();
  const file = page.locator('#edit-file');
  await file.fill('---\ntitle: [On jars\nwondrous: kept # this\n---\n');
  await page.locator('[data-check-status]').filter({ hasText: 'cannot be read' }).waitFor();
  expect(await page.getByLabel('Title', { exact: true }).isDisabled()).toBe(true);
  await file.fill('---\ntitle: On jars\nwondrous: kept # this\n---\n');
  await page.getByLabel('Title', { exact: true }).fill('On lids');
  await expect
    .poll(() => file.inputValue())
    .toBe('---\ntitle: On lids\nwondrous: kept # this\n---\n');
  await expect
    .poll(() => page.locator('[data-check-list]').innerText())
    .toContain('wondrous: unknown key');
});

describe('where there is nothing to edit', () => {
  test.each([
    ['edit/', 'Which page?'],
    ['edit/?paper=nowhere', 'No paper here is called “nowhere”'],
    ['edit/?paper=constructor', 'No paper here is called “constructor”'],
  ])('“%s” says what to do', async (address, words) => {
    const { page } = await openReader();
    await page.goto(site.address + address);
    await page.getByText(words).waitFor();
    expect(await page.locator('[data-edit-work]').isVisible()).toBe(false);
  });

  test('without JavaScript it says how to do without', async () => {
    const { page } = await openReader({ javaScriptEnabled: false });
    await page.goto(`${site.address}edit/?paper=${cabbage}`);
    const main = page.getByRole('main');
    expect(await main.textContent()).toContain('a page is edited at github.com');
    await page.goto(`${site.address}papers/${cabbage}/`);
    const file = page.getByRole('link', { name: 'Edit the file' });
    expect(await file.getAttribute('href')).toContain(`/edit/main/content/${path}`);
  });
});

test('what edits a page is fetched on that page alone', async () => {
  const { page } = await openReader();
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  for (const address of [`papers/${cabbage}/`, 'edit/']) {
    await page.goto(site.address + address);
    await page.waitForLoadState('networkidle');
  }
  expect(scripts.filter((url) => url.includes('open-page'))).toEqual([]);
});
