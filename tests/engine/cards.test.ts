import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { readElements } from '../support/elements.ts';
import { siteFiles, sitePages } from '../support/site-pages.ts';

const kitchen = inject('kitchen');
const pantry = inject('pantry');

test.each([
  ['at the root of a host', kitchen, 'https://papers.example/'],
  ['under a path', pantry, 'https://papers.example/kb/'],
])('%s every page that may be found names a card that exists', (_where, folder, prefix) => {
  const problems: string[] = [];
  for (const { path, html } of sitePages(folder)) {
    const elements = readElements(parse(html));
    const hidden = elements.some(
      ({ attributes }) => attributes.name === 'robots' || attributes['http-equiv'] === 'refresh',
    );
    const images = elements.filter(({ attributes }) => attributes.property === 'og:image');
    const address = images[0]?.attributes.content ?? '';
    const exists =
      address.startsWith(prefix) && existsSync(join(folder, address.slice(prefix.length)));
    if (!hidden && (images.length !== 1 || !exists)) problems.push(`${path}: “${address}”`);
  }
  expect(problems).toEqual([]);
});

/** A title in letters for which cards have no font. */
const unwritable = /<title>[^<]*\p{Script=Han}/u;

test('papers, topics and home have cards of their own, as far as their titles can be drawn', () => {
  const cards = new Set(siteFiles(kitchen).filter((path) => path.startsWith('cards/')));
  for (const { path, html } of sitePages(kitchen)) {
    const page = /^(?:papers|topics)\/[^/]+(?=\/index\.html$)/.exec(path)?.[0];
    const isRedirect = html.includes('http-equiv="refresh"');
    if (!page || isRedirect) continue;
    expect(cards.has(`cards/${page}.png`), page).toBe(!unwritable.test(html));
  }
  expect(cards.has('cards/home.png')).toBe(true);
});

test('where there are more papers than the collection wants cards, each shows that of its topic', () => {
  expect(siteFiles(pantry).filter((path) => path.startsWith('cards/papers/'))).toEqual([]);
  const html = readFileSync(join(pantry, 'papers/pickling-plums/index.html'), 'utf8');
  expect(html).toContain('https://papers.example/kb/cards/topics/pickling.png');
});

test('cards are images of the size that previews are made for, with words on them', async () => {
  for (const name of ['home', 'topics/fermentation', 'papers/why-foam-stays']) {
    const image = sharp(readFileSync(join(kitchen, 'cards', `${name}.png`)));
    expect(await image.metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    // The middle of the card: words there make it vary.
    const { channels } = await image
      .extract({ left: 80, top: 160, width: 700, height: 200 })
      .stats();
    expect(channels[0]?.stdev).toBeGreaterThan(20);
  }
});
