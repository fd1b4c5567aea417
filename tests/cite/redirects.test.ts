import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { newReader } from '../support/reader.ts';
import { serveSite } from '../support/served-site.ts';

const folder = '.cache/test-redirects';
const content = join(folder, 'content');
const site = join(folder, 'site');
const page = (title: string, facts: string) =>
  `---\ntitle: ${title}\n${facts}---\n\nAn abstract.\n`;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(content, 'papers/graphs'), { recursive: true });
  mkdirSync(join(content, 'topics'));
  cpSync('content/topics/graphs.md', join(content, 'topics/graphs.md'));
  writeFileSync(
    join(content, 'site.yml'),
    `name: Small
description: A small collection.
repository: https://github.com/paper-atlas/small
branch: main
groups:
  - {title: Graphs, hue: green, topics: [graphs]}
limits: {markdownPages: 0}
`,
  );
  writeFileSync(
    join(content, 'papers/graphs/new-name.md'),
    page('A Paper on Graphs', 'published: 2024-05\naliases: [old-name, oldest-name]\n'),
  );
  const { status, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: content,
        OUT_DIR: site,
        CACHE_DIR: join(folder, 'cache'),
        BASE_PATH: '/kb',
        SITE_URL: 'https://papers.example',
      },
    },
  );
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a former address leads on without script, in a browser and in a reading list', async () => {
  const browser = await launchBrowser();
  const served = await serveSite(site, '/kb/');
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
  expect(readFileSync(join(site, '_redirects'), 'utf8').split('\n')).toContain(
    '/kb/papers/oldest-name/ /kb/papers/new-name/ 301',
  );
  const html = readFileSync(join(site, 'papers/old-name/index.html'), 'utf8');
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
  expect(existsSync(join(site, 'papers/new-name.md'))).toBe(false);
  expect(existsSync(join(site, 'topics/graphs.md'))).toBe(true);
  expect(readFileSync(join(site, 'papers/new-name/index.html'), 'utf8')).not.toContain(
    'text/markdown',
  );
  expect(readFileSync(join(site, 'llms.txt'), 'utf8')).not.toContain('`.md`');
});
