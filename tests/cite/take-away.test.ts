import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { accessibilityViolations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { readReferences } from './citation-js.ts';

const awq = 'awq-activation-aware-weight-quantization-for-llm-compression';
const evoPress = 'evopress-towards-optimal-dynamic-model-compression';

let browser: Browser;
let site: ServedSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite(inject('siteUnderPath'), '/kb/');
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  context = await newReader(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
});
afterEach(() => context.close());

const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
const listed = () =>
  page
    .locator('[data-reading-list] li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-slug')));
const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();

describe('on a paper’s page', () => {
  test('one click copies the citation in each format', async () => {
    await page.goto(`${site.address}papers/${awq}/`);
    const bibtex = await readFile(`${inject('siteUnderPath')}/papers.bib`, 'utf8');
    const start = bibtex.indexOf('@inproceedings{lin2023awq,');
    await page.getByRole('button', { name: 'BibTeX' }).click();
    await said('BibTeX: copied');
    expect(await clipboard()).toBe(bibtex.slice(start, bibtex.indexOf('\n}\n', start) + 3));
    const group = page.getByRole('group', { name: 'Copy the citation' });
    await group.getByRole('button', { name: 'RIS' }).click();
    await said('RIS: copied');
    expect(readReferences(await clipboard(), 'ris')[0]?.id).toBe('lin2023awq');
    await group.getByRole('button', { name: 'CSL-JSON' }).click();
    await said('CSL-JSON: copied');
    expect(JSON.parse(await clipboard())).toMatchObject([{ id: 'lin2023awq' }]);
    await group.getByRole('button', { name: 'APA' }).click();
    await said('APA: copied');
    expect(await clipboard()).toMatch(/^Lin, J\., .*, & Han, S\. \(2024\)\. AWQ:/);
    await group.getByRole('button', { name: 'Markdown' }).click();
    await said('Markdown: copied');
    expect(await clipboard()).toContain('(https://arxiv.org/abs/2306.00978)');
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  test('Alt and C copy BibTeX without a click, and the formula of a title stays TeX', async () => {
    await page.goto(
      `${site.address}papers/s2ft-efficient-scalable-and-generalizable-llm-fine-tuning/`,
    );
    await page.keyboard.press('Alt+KeyC');
    await said('BibTeX: copied');
    expect(await clipboard()).toMatch(/title = \{\{S.*FT\}: Efficient, Scalable/);
  });

  test('without JavaScript the citation can be read', async () => {
    const plain = await newReader(browser, { javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${site.address}papers/${awq}/`);
    expect(await still.locator('[data-cite-text]').textContent()).toContain('Lin, J., Tang, J.');
    expect(await still.getByRole('button', { name: 'BibTeX' }).count()).toBe(0);
    await plain.close();
  });

  test('a heading’s link is copied and followed', async () => {
    await page.goto(`${site.address}papers/${awq}/`);
    await page.getByRole('heading', { name: 'Abstract', exact: true }).hover();
    await page.getByRole('link', { name: 'Link to “Abstract”' }).click();
    await said('Link copied');
    expect(await clipboard()).toBe(`${site.address}papers/${awq}/#abstract`);
    expect(page.url()).toMatch(/#abstract$/);
  });
});

test('every heading that names a part of a page has a link to it', async () => {
  for (const path of ['topics/', 'map/', 'data/', 'about/', `papers/${awq}/`]) {
    await page.goto(site.address + path);
    const headings = page.locator('main h2:visible');
    await headings.locator('.heading-link').first().waitFor();
    expect(await headings.locator('.heading-link').count(), path).toBe(await headings.count());
  }
});

test('a topic’s page gives its link, a text to share and its files', async () => {
  await page.goto(`${site.address}topics/quantization/`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await said('Copy link: copied');
  expect(await clipboard()).toBe('https://papers.example/kb/topics/quantization/');
  await page.getByRole('button', { name: 'Copy share text' }).click();
  await said('Copy share text: copied');
  expect(await clipboard()).toMatch(
    /^Quantization .*: \d+ papers\. .* https:\/\/papers\.example\/kb\//,
  );
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'BibTeX', exact: true }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('quantization.bib');
  expect(
    readReferences(await readFile(await download.path(), 'utf8'), 'bibtex').length,
  ).toBeGreaterThan(30);
});

describe('the reading list', () => {
  test('keeps marks of papers and tables, their order and what was read', async () => {
    await page.goto(`${site.address}list/`);
    await page.getByText('Nothing here yet').waitFor();
    await page.goto(`${site.address}papers/${awq}/`);
    await page.getByRole('button', { name: 'Add to reading list' }).click();
    await page.getByRole('button', { name: 'On your reading list' }).waitFor();
    await page.goto(`${site.address}topics/pruning-distillation/`);
    await page.getByRole('button', { name: /^Add to reading list: EvoPress/ }).click();

    await page.goto(`${site.address}list/`);
    await page.getByRole('link', { name: /^EvoPress: Towards Optimal/ }).waitFor();
    await page.getByRole('link', { name: /^AWQ: Activation-aware/ }).waitFor();
    expect(await listed()).toEqual([awq, evoPress]);
    await page.getByRole('button', { name: /^Up: EvoPress/ }).press('Enter');
    await said('Place 1 of 2');
    expect(await listed()).toEqual([evoPress, awq]);
    const ends = page.locator('[data-move][aria-disabled="true"]');
    expect(await ends.evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel))).toEqual([
      expect.stringMatching(/^Up: EvoPress/),
      expect.stringMatching(/^Down: AWQ/),
    ]);
    await page.getByLabel(/^Read: AWQ/).check();
    await page.reload();
    await page.getByText('2 papers, 1 read').waitFor();
    await page.getByRole('link', { name: /^AWQ/ }).waitFor();
    expect(await listed()).toEqual([evoPress, awq]);
    expect(await page.getByLabel(/^Read: AWQ/).isChecked()).toBe(true);
    expect(await accessibilityViolations(page)).toEqual([]);

    const order = page.getByLabel('Order');
    await order.selectOption('Title');
    expect(await listed()).toEqual([awq, evoPress]);
    expect(await page.getByRole('button', { name: /^(Up|Down)/ }).count()).toBe(0);
    await order.selectOption('Unread first');
    expect(await listed()).toEqual([evoPress, awq]);
    await page.getByLabel(/^Read: EvoPress/).check();
    await page.getByLabel(/^Read: AWQ/).uncheck();
    expect(await listed()).toEqual([awq, evoPress]);
    await order.selectOption('My order');
    expect(await listed()).toEqual([evoPress, awq]);
    await page.getByRole('button', { name: /^Remove: EvoPress/ }).click();
    expect(await listed()).toEqual([awq]);
  });

  test('is saved in each format and asks no other host for anything', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}list/?papers=${evoPress},${awq}`);
    await page.getByRole('link', { name: /^AWQ/ }).waitFor();
    await page.getByRole('link', { name: /^EvoPress/ }).waitFor();
    for (const [label, name, sign] of [
      ['BibTeX', 'reading-list.bib', /^@.*\n@inproceedings\{lin2023awq,/s],
      ['RIS', 'reading-list.ris', /ER {2}- \r\n\r\nTY {2}- CONF\r\nID {2}- lin2023awq/],
      ['CSL-JSON', 'reading-list.csl.json', /"id": "lin2023awq"/],
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
    await page.goto(`${site.address}papers/${awq}/`);
    await page.getByRole('button', { name: 'Add to reading list' }).click();
    await page.goto(`${site.address}list/`);
    await page.getByRole('button', { name: 'Copy link to this list' }).click();
    await said('Copy link to this list: copied');
    expect(await clipboard()).toBe(`${site.address}list/?papers=${awq}`);

    await page.goto(`${site.address}list/?papers=${evoPress},${awq},${evoPress},../../about,<b>`);
    await page.getByText('Somebody shared 2 papers with you').waitFor();
    expect(await listed()).toEqual([evoPress, awq]);
    await page.getByRole('link', { name: /^EvoPress: Towards/ }).waitFor();
    await page.getByRole('link', { name: 'My own list' }).click();
    await page.getByText('1 paper, 0 read').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Add all to my list' }).click();
    await page.getByText('2 papers, 0 read').waitFor();
    expect(await listed()).toEqual([awq, evoPress]);
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

test.each(['list/', 'data/'])('%s is accessible in both themes', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const themed = await newReader(browser, { colorScheme });
    const themedPage = await themed.newPage();
    const messages: string[] = [];
    themedPage.on('console', (message) => messages.push(message.text()));
    await themedPage.goto(site.address + path);
    expect(await accessibilityViolations(themedPage)).toEqual([]);
    expect(messages).toEqual([]);
    await themed.close();
  }
});

test.each(['list/', 'data/', `list/?papers=${evoPress}`])(
  '%s is no wider than a phone',
  async (path) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(site.address + path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);
