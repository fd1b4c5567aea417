import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { kindOf } from '../../src/offline/file-kinds.ts';
import { parseList, type SiteFile, sizeOf } from '../../src/offline/file-list.ts';
import { listFiles } from '../../src/offline/list-files-fs.ts';
import { siteFiles } from '../support/site-pages.ts';

const site = inject('siteUnderPath');
const { files } = await listFiles(site);
const paths = new Set(files.map(({ path }) => path));

test('a first visit fetches little in the background', () => {
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  // What the opened page has loaded, the browser has already.
  const loaded = ({ path }: SiteFile) => home.includes(path) || path.endsWith('.woff2');
  const core = files.filter((file) => kindOf(file.path) === 'core' && !loaded(file));
  expect(core.length).toBeGreaterThan(40);
  expect(sizeOf(core)).toBeLessThan(600_000);
});

test('everything there is to keep is a few megabytes', () => {
  expect(sizeOf(files)).toBeLessThan(6_000_000);
});

test('every page of the site can be stored', () => {
  const pages = siteFiles(site).filter((path) => /(?:^|\/)index\.html$/.test(path));
  const left = pages.filter((path) => {
    const leadsOn = readFileSync(join(site, path), 'utf8').includes('http-equiv="refresh"');
    return !leadsOn && !paths.has(path.replace(/index\.html$/, ''));
  });
  expect(left).toEqual([]);
});

test('the lists name every file besides the core once', () => {
  const lists = siteFiles(site).filter((path) => path.startsWith('offline/files-'));
  const listed = lists.flatMap((path) => parseList(readFileSync(join(site, path), 'utf8')));
  const rest = files.filter(({ path }) => kindOf(path) !== 'core');
  const byPath = (a: SiteFile, b: SiteFile) => (a.path < b.path ? -1 : 1);
  expect(listed.sort(byPath)).toEqual(rest.sort(byPath));
});

describe.each([
  ['at the root of a host', inject('site'), '/'],
  ['under a path', site, '/kb/'],
])('the site %s', (_where, folder, base) => {
  test('can be installed', () => {
    const manifest: {
      name: string;
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; purpose: string }[];
    } = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'Paper Atlas', start_url: base, scope: base });
    const icons = manifest.icons.map(({ src, sizes, purpose }) => {
      expect(src.startsWith(base)).toBe(true);
      const image = readFileSync(join(folder, src.slice(base.length)));
      expect(`${image.readUInt32BE(16)}x${image.readUInt32BE(20)}`).toBe(sizes);
      return `${sizes} ${purpose}`;
    });
    expect(icons).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    const home = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(home).toContain(`<link rel="manifest" href="${base}manifest.webmanifest"/>`);
  });
});
