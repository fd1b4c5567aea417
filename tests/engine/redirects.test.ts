import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const folder = inject('pantry');
const site = servedSite(folder, '/kb/');
const paper = 'salt-warmth-and-the-souring-of-cabbage';

test('a former address leads on without script, in a browser and in a reading list', async () => {
  const { page: plain } = await openReader({ javaScriptEnabled: false });
  await plain.goto(`${site.address}papers/why-cabbage-sours/`);
  await plain.waitForURL(`${site.address}papers/${paper}/`);
  expect(await plain.locator('[data-paper-title]').textContent()).toContain('souring of cabbage');
  const { page } = await openReader();
  await page.goto(`${site.address}list/?papers=souring-of-cabbage`);
  const link = page.getByRole('link', { name: /^Salt, warmth/ });
  expect(await link.getAttribute('href')).toBe(`/kb/papers/${paper}/`);
});

test('a former address leads on with its anchor, and files beside it are there', async () => {
  const { page } = await openReader();
  await page.goto(`${site.address}papers/why-cabbage-sours/?from=list#abstract`);
  await page.waitForURL(`${site.address}papers/${paper}/?from=list#abstract`);
  const beside = 'papers/why-cabbage-sours.md';
  expect(readFileSync(join(inject('kitchen'), beside), 'utf8')).toContain('souring of cabbage');
});

test('hosts that read rules get them', () => {
  expect(readFileSync(join(folder, '_redirects'), 'utf8').split('\n')).toContain(
    `/kb/papers/souring-of-cabbage/ /kb/papers/${paper}/ 301`,
  );
});

test('a collection above its limit has no Markdown pages of papers, and nothing speaks of them', () => {
  expect(existsSync(join(folder, `papers/${paper}.md`))).toBe(false);
  expect(existsSync(join(folder, 'topics/fermentation.md'))).toBe(true);
  const html = readFileSync(join(folder, `papers/${paper}/index.html`), 'utf8');
  expect(html).not.toContain('text/markdown');
  expect(readFileSync(join(folder, 'llms.txt'), 'utf8')).not.toContain('`.md`');
});
