import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader } from '../support/reader.ts';
import { servedSite } from '../support/served-site.ts';
import {
  emptyFolder,
  makeCollection,
  type Packed,
  pack,
  run,
  succeed,
  textsIn,
} from './npm-package.ts';

const folder = emptyFolder();
let packed: Packed;

beforeAll(async () => {
  packed = await pack(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds the engine and nothing of this collection, of tests, measures and listings', () => {
    const rooms = new Set(packed.paths.map((path) => path.split('/')[0]));
    const known = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'lib',
      'package.json',
      'packs',
      'public',
    ];
    expect([...known, 'scripts', 'src']).toEqual(expect.arrayContaining([...rooms]));
    const strange =
      /\.test\.|^lib\/(?:tests|bench)|\.(?:bib|ris|nbib|enw|csv|tgz)$|(?:^|\/)bench\//;
    expect(packed.paths.filter((path) => strange.test(path))).toEqual([]);
    expect(packed.size).toBeLessThan(2_200_000);
  });

  test('has every page, and a program for every command', () => {
    const pages = readdirSync('src/pages', { recursive: true, encoding: 'utf8' });
    const files = pages.filter((path) => /\.(?:astro|ts|md)$/.test(path) && !/\.test\./.test(path));
    const programs = readdirSync('scripts').filter((name) => name.endsWith('.ts'));
    expect(packed.paths).toEqual(
      expect.arrayContaining([
        ...files.map((path) => `src/pages/${path}`),
        ...programs.map((name) => `lib/scripts/${name.replace(/ts$/, 'js')}`),
      ]),
    );
  });

  test('has nothing that publint finds wrong', async () => {
    const { buffer, byteOffset, byteLength } = readFileSync(packed.file);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  test('has types that are found and right wherever modules of ECMAScript are', async () => {
    const result = await checkPackage(createPackageFromTarballData(readFileSync(packed.file)));
    // It is for Node 22 and later, which has no use for what older ways of resolution miss.
    const problems = (result.types ? result.problems : []).filter(
      (problem) =>
        !('resolutionKind' in problem) ||
        ['node16-esm', 'bundler'].includes(problem.resolutionKind),
    );
    expect({ types: result.types, problems }).toEqual({
      types: { kind: 'included' },
      problems: [],
    });
  });
});

describe('a collection of another field', () => {
  const collection = join(folder, 'kitchen');
  const site = servedSite(join(collection, 'dist'));
  const write = (path: string, text: string) => writeFileSync(resolve(collection, path), text);
  const loafPage = 'loafkeeper-a-cloth-for-sourdough-bread.md';
  /** The topic in whose folder the page of a paper lies. */
  const folderOf = (slug: string) =>
    textsIn(join(collection, 'content/papers'), `/${slug}.md`)[0]?.path.split('/')[0] ?? '';
  const settings = () => readFileSync(join(collection, 'content/site.yml'), 'utf8');

  beforeAll(async () => {
    await makeCollection(collection, packed.file, resolve('tests/package/kitchen.bib'));
  });

  test('has a page for every work of its listing', () => {
    const listing = readFileSync('tests/package/kitchen.bib', 'utf8');
    const pages = textsIn(join(collection, 'content/papers'), '.md');
    expect(pages).toHaveLength(listing.match(/^@/gm)?.length ?? 0);
  });

  test('passes its own tests on the first day', async () => {
    const { status, output } = await run(collection, 'npm', 'test');
    expect(output).toContain('3 passed, 0 failed');
    expect(status).toBe(0);
  });

  test('begins with topics that its papers share, in groups', () => {
    const topics = textsIn(join(collection, 'content/topics'), '.md').map(({ path }) => path);
    expect(topics).toEqual(
      expect.arrayContaining(['green-tea.md', 'kitchen-knife.md', 'sourdough-starter.md']),
    );
    expect(folderOf('hard-water-flat-tea')).toBe('green-tea');
    expect(folderOf('loafkeeper-a-cloth-for-sourdough-bread')).toBe('sourdough-starter');
    expect(settings()).toMatch(/^groups:\n {2}- title: All topics\n/m);
  });

  test('takes names and abbreviations of its papers when they are accepted', async () => {
    await succeed(collection, 'npm', 'run', 'names', '--', '--accept');
    const loaf = join(collection, 'content/papers/sourdough-starter', loafPage);
    expect(readFileSync(loaf, 'utf8')).toMatch(/^introduces:\n {2}- \{name: LoafKeeper\}$/m);
    const proposed = await succeed(collection, 'npm', 'run', 'glossary', '--', '--propose');
    expect(proposed).toContain('rise index (RI): 2 papers');
  });

  test('grows by a second listing, keeps what was edited, and lets topics be renamed', async () => {
    const rested = join(collection, 'content/papers', folderOf('salt-slowly'), 'salt-slowly.md');
    write(rested, `${readFileSync(rested, 'utf8')}\nSalt needs a night.\n`);
    write(
      'content/sources/more.ris',
      'TY  - JOUR\nTI  - Oolong, Green Tea and Clay\nAU  - Leaf, Kai\nPY  - 2024\n' +
        'AB  - We brew green tea and oolong in clay pots at one water temperature, and rate their bitterness.\nER  - \n',
    );
    const imported = await succeed(collection, 'npm', 'run', 'import');
    expect(imported).toContain('1 created');
    expect(readFileSync(rested, 'utf8')).toContain('Salt needs a night.');
    await succeed(collection, 'npm', 'run', 'topics', '--', 'rename', 'green-tea', 'tea');
    expect(folderOf('hard-water-flat-tea')).toBe('tea');
  });

  test('is built with a logo and a component of its own', async () => {
    mkdirSync(join(collection, 'own'));
    write(
      'own/logo.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8v8z"/></svg>',
    );
    write(
      'own/Footer.astro',
      `---\nimport Footer from 'paper-atlas/components/Footer.astro';\n---\n<Footer /><p data-own>Salted by us</p>\n`,
    );
    write('own/look.css', ':root { --sl-color-text: rgb(1, 2, 3); }\n');
    const config = readFileSync(join(collection, 'astro.config.mjs'), 'utf8');
    write(
      'astro.config.mjs',
      config.replace(
        '[paperAtlas()]',
        `[paperAtlas({
          logo: { src: './own/logo.svg' },
          customCss: ['./own/look.css'],
          components: { Footer: './own/Footer.astro' },
        })]`,
      ),
    );
    await succeed(collection, 'npm', 'run', 'build', '--', '--silent');
  });

  test('speaks of no other field, and of no paper of another collection', () => {
    const foreign = readdirSync('content/papers', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `/papers/${basename(path, '.md')}/`);
    const pages = textsIn(join(collection, 'dist'), '.html');
    expect(pages.length).toBeGreaterThan(12);
    for (const { path, text } of pages) {
      const named = text.match(/machine.{0,2}learning|hugging.{0,2}face/gi) ?? [];
      expect([...named, ...foreign.filter((address) => text.includes(address))], path).toEqual([]);
    }
  });

  test('shows its name, logo, colours and component on its home page, and leads to a paper', async () => {
    const { page } = await openReader();
    await page.goto(site.address);
    expect(await page.title()).toContain('Kitchen papers');
    const logo = page.locator('.site-title img');
    expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(await page.locator('[data-own]').textContent()).toBe('Salted by us');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(
      'rgb(1, 2, 3)',
    );
    await page.goto(`${site.address}papers/tears-over-time-cutting-onions-under-water/`);
    expect(await page.locator('[data-paper-title]').textContent()).toContain('Tears over Time');
    expect(await page.locator('[data-paper-abstract]').textContent()).toContain(
      'Water halves the tears',
    );
  });

  test('says of papers without a summary what their abstracts say, and leads from term to paper', async () => {
    const { page } = await openReader();
    await page.goto(`${site.address}topics/green-tea/`);
    await page.waitForURL(`${site.address}topics/tea/`);
    const papers = page.locator('[data-topic-papers]');
    expect(await papers.textContent()).toContain('From the abstract');
    expect(await papers.textContent()).toContain('seventy degrees keep bitterness low');
    await page.goto(`${site.address}names/`);
    expect(await page.locator('[data-entry-list]').textContent()).toContain('LoafKeeper');
    await page.goto(`${site.address}terms/`);
    await page.getByRole('main').getByRole('link', { name: 'clay pots' }).click();
    expect(await page.getByRole('main').textContent()).toContain('Oolong, Green Tea and Clay');
  });

  test('is searched', async () => {
    const { page } = await openReader();
    for (const [asked, wanted] of [
      ['browned buter', 'Browning Butter'],
      ['how can I keep bread from going stale?', 'LoafKeeper'],
    ] as const) {
      await page.goto(`${site.address}search/?q=${encodeURIComponent(asked)}`);
      const results = page.locator('[data-search-results][data-state=done] a');
      await results.first().waitFor();
      expect(await results.first().textContent()).toContain(wanted);
    }
  });

  test('of a newer format is told to get a newer engine', async () => {
    const before = settings();
    write('content/site.yml', before.replace(/^format: .*$/m, 'format: 99'));
    for (const command of ['build', 'upgrade']) {
      const { status, output } = await run(collection, 'npm', 'run', command);
      expect(status, output).not.toBe(0);
      expect(output).toContain('format 99');
      expect(output).toContain('npm update paper-atlas');
      expect(output).not.toMatch(/^\s+at /m);
    }
    write('content/site.yml', before);
  });

  test('of an older format is brought to this one, and told how', async () => {
    write('content/site.yml', settings().replace(/^format: .*\n/m, ''));
    const { output: refused } = await run(collection, 'npm', 'run', 'check');
    expect(refused).toContain('npm run upgrade');
    const output = await succeed(collection, 'npm', 'run', 'upgrade');
    expect(output).toContain('format 0 to 1: names the format');
    expect(settings()).toMatch(/^format: 1$/m);
    await succeed(collection, 'npm', 'run', 'check');
  });
});
