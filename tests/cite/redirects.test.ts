import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { serveSite } from '../support/served-site.ts';
import { buildSmallSite, type SmallSite, topicPage } from '../support/small-site.ts';

let small: SmallSite;

beforeAll(() => {
  small = buildSmallSite(
    'redirects',
    {
      'site.yml': `format: 1
name: Small
description: A small collection.
repository: https://github.com/paper-atlas/small
branch: main
groups:
  - {title: Graphs, hue: green, topics: [graphs]}
limits: {markdownPages: 0}
`,
      'topics/graphs.md': topicPage('Graphs'),
      'papers/graphs/new-name.md': `---
title: A Paper on Graphs
published: 2024-05
aliases: [old-name, oldest-name]
---

An abstract.
`,
    },
    '/kb',
  );
});

afterAll(() => small.remove());

test('a former address leads on without script, in a browser and in a reading list', async () => {
  const browser = await launchBrowser();
  const served = await serveSite(small.folder, '/kb/');
  try {
    const plain = await (await newReader(browser, { javaScriptEnabled: false })).newPage();
    await plain.goto(`${served.address}papers/old-name/`);
    await plain.waitForURL(`${served.address}papers/new-name/`);
    expect(await plain.locator('[data-paper-title]').textContent()).toBe('A Paper on Graphs');
    const reader = await (await newReader(browser)).newPage();
    await reader.goto(`${served.address}list/?papers=oldest-name`);
    const link = reader.getByRole('link', { name: 'A Paper on Graphs' });
    expect(await link.getAttribute('href')).toBe('/kb/papers/new-name/');
  } finally {
    await browser.close();
    await served.stop();
  }
});

test('hosts that read rules get them, and the page of a redirect is valid', async () => {
  expect(readFileSync(join(small.folder, '_redirects'), 'utf8').split('\n')).toContain(
    '/kb/papers/oldest-name/ /kb/papers/new-name/ 301',
  );
  const html = readFileSync(join(small.folder, 'papers/old-name/index.html'), 'utf8');
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'void-style': 'off', 'doctype-style': 'off' },
  });
  const report = await validator.validateString(html);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual(
    [],
  );
});

test('a collection above its limit has no Markdown pages of papers, and nothing speaks of them', () => {
  expect(existsSync(join(small.folder, 'papers/new-name.md'))).toBe(false);
  expect(existsSync(join(small.folder, 'topics/graphs.md'))).toBe(true);
  expect(readFileSync(join(small.folder, 'papers/new-name/index.html'), 'utf8')).not.toContain(
    'text/markdown',
  );
  expect(readFileSync(join(small.folder, 'llms.txt'), 'utf8')).not.toContain('`.md`');
});
