import { type ChildProcess, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namedBeginnings } from '../../src/hosts/caching.ts';
import { pathsOf } from '../../src/hosts/hosted-site-fs.ts';
import { kitchen } from '../engine/collections.ts';
import { placeOf, programs, startServer, stopServer } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
// Servers give up the rights of those who start them.
chmodSync(folder, 0o755);
const port = await freePort();
const paper = 'papers/salt-warmth-and-the-souring-of-cabbage';
const forever = 'public, max-age=31536000, immutable';
const bases = ['/', '/kb/'];

beforeAll(() => {
  for (const base of bases) {
    const { DEV, PROD, MODE, SSR, BASE_URL, ...environment } = process.env;
    // The folder lies outside of the project, as folders of servers do.
    execFileSync(
      process.execPath,
      ['scripts/build.ts', '--silent', '--content', kitchen, '--out', siteOf(base)],
      {
        env: {
          ...environment,
          NODE_ENV: 'production',
          SITE_URL: `http://localhost:${port}`,
          BASE_PATH: base,
          CACHE_DIR: join('.cache/test-hosts-cache', base),
        },
      },
    );
  }
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true }));

function siteOf(base: string): string {
  return join(folder, base === '/' ? 'site' : 'site-below');
}

/** Types of the files that readers and other programs fetch. */
const types = [
  ['', 'text/html; charset=utf-8'],
  [`${paper}.md`, 'text/markdown; charset=utf-8'],
  ['papers.bib', 'application/x-bibtex; charset=utf-8'],
  ['papers.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['papers.csl.json', 'application/json; charset=utf-8'],
  ['papers.csv', 'text/csv; charset=utf-8'],
  ['llms.txt', 'text/plain; charset=utf-8'],
  ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['feed.json', 'application/json; charset=utf-8'],
  ['sw.js', 'text/javascript; charset=utf-8'],
  ['search-index/manifest.json', 'application/json; charset=utf-8'],
  ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
] as const;

/** Where addresses lead that are not written as the site writes them, or that pages had before. */
const redirects = [
  [paper, `${paper}/`],
  [`${paper}?q=salt`, `${paper}/?q=salt`],
  ['papers/why-cabbage-sours', `${paper}/`],
  ['papers/why-cabbage-sours/', `${paper}/`],
  ['papers/why-cabbage-sours.md', `${paper}.md`],
] as const;

const notThere = ['papers/', 'cards/', 'nothing/deep/', 'nothing.md', '_astro/gone.js'];

for (const program of programs) {
  const isThere = placeOf(program) !== undefined;
  if (!isThere) console.warn(`${program.name} is not installed: its settings were not tried`);
  describe.runIf(isThere).each(bases)(`${program.name}, at %s`, (base) => {
    const home = `http://localhost:${port}${base}`;
    let server: ChildProcess;

    beforeAll(async () => {
      const own = join(folder, `${program.name}${base.replaceAll('/', '-')}`);
      mkdirSync(own);
      server = await startServer(program, own, siteOf(base), home);
    });
    afterAll(() => stopServer(server));

    test.each(types)('%s is %s, is asked for anew and is safe', async (path, type) => {
      const answer = await fetch(home + path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')?.toLowerCase()).toBe(type);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('x-frame-options')).toBe('DENY');
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(readFileSync(join(siteOf(base), path || 'index.html')))).toBe(true);
      if (bytes.length > 2000 && type.includes('charset')) {
        expect(answer.headers.get('content-encoding')).toMatch(/^(?:gzip|zstd)$/);
      }
    });

    test('files named after their content are kept for good, and come as they are', async () => {
      const paths = pathsOf(siteOf(base));
      const beginnings = namedBeginnings(paths);
      expect(beginnings.length).toBeGreaterThanOrEqual(9);
      for (const beginning of beginnings) {
        const path = paths.find((each) => each.startsWith(beginning)) ?? '';
        const answer = await fetch(home + path);
        expect([path, answer.headers.get('cache-control')]).toEqual([path, forever]);
        const bytes = Buffer.from(await answer.arrayBuffer());
        expect([path, bytes.equals(readFileSync(join(siteOf(base), path)))]).toEqual([path, true]);
      }
    });

    test.each(redirects)('%s leads to %s', async (from, to) => {
      const answer = await fetch(home + from, { redirect: 'manual' });
      expect([301, 308]).toContain(answer.status);
      expect(new URL(answer.headers.get('location') ?? '', home).href).toBe(home + to);
    });

    test.each(notThere)('%s is answered with the page of the site for that', async (path) => {
      const answer = await fetch(home + path);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('content-type')?.toLowerCase()).toBe('text/html; charset=utf-8');
      expect(answer.headers.get('cache-control') ?? 'no-cache').toBe('no-cache');
      expect(await answer.text()).toBe(readFileSync(join(siteOf(base), '404.html'), 'utf8'));
    });

    test('who has a page already is told that it is still right', async () => {
      const headers = { 'Accept-Encoding': 'gzip' };
      const first = await fetch(home, { headers });
      const etag = first.headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      const second = await fetch(home, { headers: { ...headers, 'If-None-Match': etag } });
      expect(second.status).toBe(304);
    });

    if (base === '/') return;
    test('beside the site nothing is there, and its name leads to it', async () => {
      const beside = await fetch(new URL('/papers/', home));
      expect(beside.status).toBe(404);
      const name = await fetch(home.replace(/\/$/, ''), { redirect: 'manual' });
      expect(name.status).toBe(301);
      expect(new URL(name.headers.get('location') ?? '', home).href).toBe(home);
    });
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
