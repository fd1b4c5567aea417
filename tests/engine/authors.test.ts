import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, inject, test } from 'vitest';
import { readElements } from '../support/elements.ts';
import { openReader, overflowOf } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';

const folder = inject('kitchen');
const site = servedSite(folder);
const readAll = (path: string) => readElements(parse(readFileSync(join(folder, path), 'utf8')));
const linksOf = (path: string) =>
  readAll(path)
    .filter(({ tag }) => tag === 'a')
    .map(({ attributes }) => attributes.href);

describe('an author of several papers', () => {
  test('has a page with them, with co-authors and topics, to which names on papers lead', async () => {
    const { page } = await openReader();
    await page.goto(`${site.address}papers/the-crock-survey/`);
    await page.locator('.authors').getByRole('link', { name: 'Joost van der Krug' }).click();
    expect(page.url()).toBe(`${site.address}authors/joost-van-der-krug/`);
    expect(await page.locator('h1').innerText()).toBe('Joost van der Krug');
    expect(await page.locator('[data-topic-papers] .paper-title').allInnerTexts()).toHaveLength(3);
    const others = page.getByRole('region', { name: 'Wrote with' });
    expect(await others.locator('li a').allInnerTexts()).toEqual([
      'Ottilie Brandwein',
      'Mirjam Essig',
    ]);
    const topics = page.getByRole('region', { name: 'Topics' });
    expect(await topics.locator('.topic-chip').allInnerTexts()).toEqual([
      'Fermentation',
      'Preserving',
    ]);
  });

  test('has a feed and references', () => {
    const bib = readFileSync(join(folder, 'authors/joost-van-der-krug.bib'), 'utf8');
    expect(bib.match(/^@/gm)).toHaveLength(3);
    const feed = readFileSync(join(folder, 'authors/joost-van-der-krug/feed.xml'), 'utf8');
    expect(feed.match(/<entry>/g)).toHaveLength(3);
    expect(feed).toContain('<title>Joost van der Krug · Kitchen Shelf</title>');
  });

  test('can be an editor of works that name no author, and can have a name in any script', () => {
    expect(linksOf('papers/handbook-of-slow-bread/index.html')).toContain(
      '/authors/konrad-mehltau/',
    );
    const chinese = linksOf('papers/rice-wine-at-low-temperature/index.html');
    expect(chinese).toContainEqual(expect.stringMatching(/^\/authors\/he-qing-sui-[a-z0-9]{4}\/$/));
  });
});

test('an author of one paper has no page, and is listed with the paper', () => {
  expect(existsSync(join(folder, 'authors/beata-glas'))).toBe(false);
  expect(linksOf('papers/how-long-jam-keeps/index.html')).not.toContain('/authors/beata-glas/');
  expect(linksOf('authors/index.html')).toContain('/papers/how-long-jam-keeps/');
});

describe('what content/authors.yml says', () => {
  test('joins two spellings, and their addresses lead to one page', async () => {
    const papers = linksOf('authors/gerlinde-pfannkuch/index.html');
    expect(papers).toContain('/papers/das-fass-im-keller/');
    expect(papers).toContain('/papers/einkochen-ohne-eile/');
    const { page } = await openReader();
    for (const former of ['g-pfannkuch', 'gerlinde-kessel']) {
      await page.goto(`${site.address}authors/${former}/`);
      await page.waitForURL(`${site.address}authors/gerlinde-pfannkuch/`);
    }
    expect(await page.getByText('Also written G. Pfannkuch').count()).toBe(1);
  });

  test('parts two people of one name, whose shared address leads to both', () => {
    const crocks = linksOf('authors/mirjam-essig-crocks/index.html');
    expect(crocks).toContain('/papers/why-foam-stays/');
    expect(crocks).not.toContain('/papers/smoke-and-shelf-life/');
    const shared = readAll('authors/mirjam-essig/index.html');
    const main = shared.find(({ tag }) => tag === 'main')?.text ?? '';
    expect(main).toContain('Several people of this collection are called Mirjam Essig');
    expect(main).toContain('Archive of Household Measurements');
    expect(main).toContain('Smokehouse of the Coast');
    expect(linksOf('authors/mirjam-essig/index.html')).toContain('/authors/mirjam-essig-crocks/');
  });
});

test('a collection without authors has no page of them and no entry in the menu', () => {
  const empty = inject('emptySite');
  expect(existsSync(join(empty, 'authors'))).toBe(false);
  expect(readFileSync(join(empty, 'index.html'), 'utf8')).not.toContain('/authors/');
});

test.each(['authors/', 'authors/joost-van-der-krug/'])('/%s fits a phone', async (path) => {
  const { page } = await openReader({ viewport: { width: 320, height: 700 } });
  await page.goto(site.address + path);
  expect(await overflowOf(page)).toBe(0);
});
