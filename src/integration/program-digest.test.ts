import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { programDigest } from './program-digest-fs.ts';

/** The digest of a program that Astro could have made, with its parts by their names. */
function digestOf(parts: Record<string, string>): string {
  const site = mkdtempSync(join(tmpdir(), 'program-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  const bundle = join(site, '.prerender');
  for (const [name, text] of Object.entries(parts)) {
    mkdirSync(dirname(join(bundle, name)), { recursive: true });
    writeFileSync(join(bundle, name), text.replaceAll('{site}', site));
  }
  const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' }).sort();
  return programDigest(bundle, 'prerender-entry.mjs', files);
}

/** A program of two pages, whose parts are called after where it is built. */
const program = (page: string, list: string, key = 'a', order = [page, list]) => ({
  'prerender-entry.mjs': `import('./chunks/${page}.mjs');import('./chunks/${list}.mjs');
    var level = "${key}";
    ({"key":"${key.repeat(43)}=","outDir":"file://{site}","logLevel":"${key}","assets":["{site}/x"],"entryModules":{${order
      .map((name) => `"${name.replace(/_.*/, '')}":"chunks/${name}.mjs"`)
      .join()}}})`,
  [`chunks/${page}.mjs`]: `import './${list}.mjs'; say('page');`,
  [`chunks/${list}.mjs`]: `say('list');`,
});

test('one program has one digest, whatever its parts are called and wherever it is', () => {
  const digest = digestOf(program('page_AAAAAAAA', 'list_BBBBBBBB'));
  expect(digestOf(program('page_DDDDDDDD', 'list_CCCCCCCC', 'b'))).toBe(digest);
  const names = ['page_DDDDDDDD', 'list_CCCCCCCC'] as const;
  expect(digestOf(program(...names, 'a', names.toReversed()))).toBe(digest);
});

test('a program with another part, or with parts that take each other’s place, has another', () => {
  const names = ['page_AAAAAAAA', 'list_BBBBBBBB'] as const;
  const parts = program(...names);
  const digest = digestOf(parts);
  expect(digestOf({ ...parts, 'chunks/list_BBBBBBBB.mjs': `say('lists');` })).not.toBe(digest);
  const swapped = {
    ...parts,
    'chunks/page_AAAAAAAA.mjs': parts['chunks/list_BBBBBBBB.mjs'] ?? '',
    'chunks/list_BBBBBBBB.mjs': parts['chunks/page_AAAAAAAA.mjs'] ?? '',
  };
  expect(digestOf(swapped)).not.toBe(digest);
});
