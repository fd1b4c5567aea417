import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { divide, parseList, type SiteFile } from '../../../src/offline/file-list.ts';
import { listFiles } from '../../../src/offline/list-files-fs.ts';
import { siteFiles } from '../../support/site-pages.ts';

const site = inject('pantry');
const { files } = await listFiles(site);
const paths = new Set(files.map(({ path }) => path));

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
  const { rest } = divide(files);
  const byPath = (a: SiteFile, b: SiteFile) => (a.path < b.path ? -1 : 1);
  expect(listed.sort(byPath)).toEqual(rest.sort(byPath));
});

describe.each([
  ['at the root of a host', inject('kitchen'), '/', 'Kitchen Shelf'],
  ['under a path', site, '/kb/', 'Pantry of the Café ℓ²'],
])('the site %s', (_where, folder, base, name) => {
  test('can be installed', () => {
    const manifest: {
      name: string;
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; purpose: string }[];
    } = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ name, start_url: base, scope: base });
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
