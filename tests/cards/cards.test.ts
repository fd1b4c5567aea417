import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { readElements } from '../support/elements.ts';
import { siteFiles, sitePages } from '../support/site-pages.ts';

const folder = inject('siteUnderPath');

test('every page that may be found names a card that exists, with its whole address', () => {
  const problems: string[] = [];
  for (const { path, html } of sitePages(folder)) {
    const elements = readElements(parse(html));
    const hidden = elements.some(
      ({ attributes }) => attributes.name === 'robots' || attributes['http-equiv'] === 'refresh',
    );
    const images = elements.filter(({ attributes }) => attributes.property === 'og:image');
    const address = images[0]?.attributes.content ?? '';
    const prefix = 'https://papers.example/kb/';
    const exists =
      address.startsWith(prefix) && existsSync(join(folder, address.slice(prefix.length)));
    if (!hidden && (images.length !== 1 || !exists)) problems.push(`${path}: “${address}”`);
  }
  expect(problems).toEqual([]);
});

test('papers, topics and home have cards of their own', () => {
  const cards = new Set(siteFiles(folder).filter((path) => path.startsWith('cards/')));
  for (const { path } of sitePages(folder)) {
    const page = /^(?:papers|topics)\/[^/]+(?=\/index\.html$)/.exec(path)?.[0];
    if (page) expect(cards.has(`cards/${page}.png`) || isRedirect(path), page).toBe(true);
  }
  expect(cards.has('cards/home.png')).toBe(true);
});

test('cards are images of the size that previews are made for, with words on them', async () => {
  for (const name of ['home', 'topics/quantization', 'papers/void-in-language-models']) {
    const image = sharp(readFileSync(join(folder, 'cards', `${name}.png`)));
    expect(await image.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    // The middle of the card: words there make it vary.
    const { channels } = await image
      .extract({ left: 80, top: 160, width: 700, height: 200 })
      .stats();
    expect(channels[0]?.stdev).toBeGreaterThan(20);
  }
});

function isRedirect(path: string): boolean {
  return readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"');
}
