import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../../support/axe.ts';
import { readReferences } from '../../support/citation-js.ts';
import { openReader } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const cabbage = 'salt-warmth-and-the-souring-of-cabbage';
const plums = 'water-activity-of-half-dry-plums';

const site = servedSite(inject('pantry'), '/kb/');
let page: Page;

beforeEach(async () => {
  const reader = await openReader();
  await reader.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = reader.page;
});

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const listed = () =>
  page
    .locator('[data-reading-list] li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-slug')));
const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('on a paper’s page', () => {
  test('one click copies the citation in each format', async () => {
    await page.goto(`${site.address}papers/${cabbage}/`);
    const bibtex = await readFile(`${inject('pantry')}/papers.bib`, 'utf8');
    const start = bibtex.indexOf('@article{brandwein2021souring,');
    await page.getByRole('button', { name: 'BibTeX' }).click();
    await said('BibTeX: copied');
    expect(await clipboard()).toBe(bibtex.slice(start, bibtex.indexOf('\n}\n', start) + 3));
    const group = page.getByRole('group', { name: 'Copy the citation' });
    await group.getByRole('button', { name: 'RIS' }).click();
    await said('RIS: copied');
    expect(readReferences(await clipboard(), 'ris')[0]?.id).toBe('brandwein2021souring');
    await group.getByRole('button', { name: 'CSL-JSON' }).click();
    await said('CSL-JSON: copied');
    expect(JSON.parse(await clipboard())).toMatchObject([{ id: 'brandwein2021souring' }]);
    await group.getByRole('button', { name: 'APA' }).click();
    await said('APA: copied');
    expect(await clipboard()).toMatch(
      /^Brandwein, O\., van der Krug, J\., .*\(2021.*\)\. Salt, warmth/,
    );
    await group.getByRole('button', { name: 'Markdown' }).click();
    await said('Markdown: copied');
    expect(await clipboard()).toContain('(https://doi.org/10.5555/kitchen.45)');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('Alt and C copy BibTeX without a click, and the formula of a title stays TeX', async () => {
    await page.goto(`${site.address}papers/s2alt-efficient-scalable-salting/`);
    await page.keyboard.press('Alt+KeyC');
    await said('BibTeX: copied');
    expect(await clipboard()).toMatch(/title = \{\{S.*ALT\}: Efficient, Scalable/);
  });

  test('without JavaScript the citation can be read', async () => {
    const { page: still } = await openReader({ javaScriptEnabled: false });
    await still.goto(`${site.address}papers/${cabbage}/`);
    expect(await still.locator('[data-cite-text]').textContent()).toContain(
      'Brandwein, O., van der Krug, J.',
    );
    expect(await still.getByRole('button', { name: 'BibTeX' }).count()).toBe(0);
  });

  test('a heading’s link is copied and followed', async () => {
    await page.goto(`${site.address}papers/${cabbage}/`);
    await page.getByRole('heading', { name: 'Abstract', exact: true }).hover();
    await page.getByRole('link', { name: 'Link to “Abstract”' }).click();
    await said('Link copied');
    expect(await clipboard()).toBe(`${site.address}papers/${cabbage}/#abstract`);
    await page.waitForURL(/#abstract$/);
  });
});

test('every heading that names a part of a page has a link to it', async () => {
  for (const path of ['topics/', 'map/', 'data/', 'about/', 'papers/pickling-plums/']) {
    await page.goto(site.address + path);
    const headings = page.locator('main h2:visible');
    await headings.locator('.heading-link').first().waitFor();
    expect(await headings.locator('.heading-link').count(), path).toBe(await headings.count());
  }
});

test('a topic’s page gives its link, a text to share and its files', async () => {
  await page.goto(`${site.address}topics/pickling/`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await said('Copy link: copied');
  expect(await clipboard()).toBe('https://papers.example/kb/topics/pickling/');
  await page.getByRole('button', { name: 'Copy share text' }).click();
  await said('Copy share text: copied');
  expect(await clipboard()).toMatch(/^Pickling.*: \d+ papers\. .* https:\/\/papers\.example\/kb\//);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'BibTeX', exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('pickling.bib');
  expect(
    readReferences(await readFile(await download.path(), 'utf8'), 'bibtex').length,
  ).toBeGreaterThan(20);
});

describe('the reading list', () => {
  test('keeps marks of papers and tables, their order and what was read', async () => {
    await page.goto(`${site.address}list/`);
    await page.getByText('Nothing here yet').waitFor();
    await page.goto(`${site.address}papers/${cabbage}/`);
    await page.getByRole('button', { name: 'Add to reading list' }).click();
    await page.getByRole('button', { name: 'On your reading list' }).waitFor();
    await page.goto(`${site.address}topics/drying-smoking/`);
    await page.getByRole('button', { name: /^Add to reading list: Water activity/ }).click();

    await page.goto(`${site.address}list/`);
    await page.getByRole('link', { name: /^Water activity/ }).waitFor();
    await page.getByRole('link', { name: /^Salt, warmth and/ }).waitFor();
    expect(await listed()).toEqual([cabbage, plums]);
    await page.getByRole('button', { name: /^Up: Water activity/ }).press('Enter');
    await said('Place 1 of 2');
    expect(await listed()).toEqual([plums, cabbage]);
    const ends = page.locator('[data-move][aria-disabled="true"]');
    expect(await ends.evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel))).toEqual([
      expect.stringMatching(/^Up: Water activity/),
      expect.stringMatching(/^Down: Salt, warmth/),
    ]);
    await page.getByLabel(/^Read: Salt, warmth/).check();
    await page.reload();
    await page.getByText('2 papers, 1 read').waitFor();
    await page.getByRole('link', { name: /^Salt, warmth/ }).waitFor();
    expect(await listed()).toEqual([plums, cabbage]);
    expect(await page.getByLabel(/^Read: Salt, warmth/).isChecked()).toBe(true);
    expect(await accessibilityViolations(page)).toEqual([]);

    const order = page.getByLabel('Order');
    await order.selectOption('Title');
    expect(await listed()).toEqual([cabbage, plums]);
    expect(await page.getByRole('button', { name: /^(Up|Down)/ }).count()).toBe(0);
    await order.selectOption('Unread first');
    expect(await listed()).toEqual([plums, cabbage]);
    await page.getByLabel(/^Read: Water activity/).check();
    await page.getByLabel(/^Read: Salt, warmth/).uncheck();
    expect(await listed()).toEqual([cabbage, plums]);
    await order.selectOption('My order');
    expect(await listed()).toEqual([plums, cabbage]);
    await page.getByRole('button', { name: /^Remove: Water activity/ }).click();
    expect(await listed()).toEqual([cabbage]);
  });

  test('is saved in each format and asks no other host for anything', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}list/?papers=${plums},${cabbage}`);
    await page.getByRole('link', { name: /^Salt, warmth/ }).waitFor();
    await page.getByRole('link', { name: /^Water activity/ }).waitFor();
    for (const [label, name, sign] of [
      ['BibTeX', 'reading-list.bib', /^@.*\n@article\{brandwein2021souring,/s],
      ['RIS', 'reading-list.ris', /ER {2}- \r\n\r\nTY {2}- JOUR\r\nID {2}- brandwein2021souring/],
      ['CSL-JSON', 'reading-list.csl.json', /"id": "brandwein2021souring"/],
      ['Markdown', 'reading-list.md', /^- .*\n- .*\n$/],
    ] as const) {
      const waiting = page.waitForEvent('download');
      await page.getByRole('button', { name: label }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(name);
      expect(await readFile(await download.path(), 'utf8')).toMatch(sign);
    }
    const hosts = new Set(asked.map((address) => new URL(address).origin));
    expect([...hosts].filter((host) => host !== 'null')).toEqual([new URL(site.address).origin]);
  });

  test('is shared as an address, which changes nobody’s own list until they say so', async () => {
    await page.goto(`${site.address}papers/${cabbage}/`);
    await page.getByRole('button', { name: 'Add to reading list' }).click();
    await page.goto(`${site.address}list/`);
    await page.getByRole('button', { name: 'Copy link to this list' }).click();
    await said('Copy link to this list: copied');
    expect(await clipboard()).toBe(`${site.address}list/?papers=${cabbage}`);

    await page.goto(`${site.address}list/?papers=${plums},${cabbage},${plums},../../about,<b>`);
    await page.getByText('Somebody shared 2 papers with you').waitFor();
    expect(await listed()).toEqual([plums, cabbage]);
    await page.getByRole('link', { name: /^Water activity/ }).waitFor();
    await page.getByRole('link', { name: 'My own list' }).click();
    await page.getByText('1 paper, 0 read').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Add all to my list' }).click();
    await page.getByText('2 papers, 0 read').waitFor();
    expect(await listed()).toEqual([cabbage, plums]);
  });

  test('says so where a paper is not to be had', async () => {
    await page.goto(`${site.address}list/?papers=no-such-paper`);
    await page.getByText('This paper cannot be read now.').waitFor();
  });

  test('stays usable with what other programs put into the browser’s storage', async () => {
    await page.goto(`${site.address}list/`);
    for (const stored of ['{', 'null', '[{"slug":"../x"},1,null]', '{"a":1}']) {
      await page.evaluate((value) => localStorage.setItem('reading-list:/kb/', value), stored);
      await page.reload();
      await page.getByText('Nothing here yet').waitFor();
    }
  });
});
