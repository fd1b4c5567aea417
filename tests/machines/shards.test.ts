import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { kitchenFiles } from '../engine/collections.ts';
import { siteDigests } from '../support/site-digests.ts';
import { buildSmallSite, smallSiteFolders } from '../support/small-site.ts';

const run = promisify(execFile);
const name = 'shards';
const { folder, site: whole } = smallSiteFolders(name);
const content = join(folder, 'content');
const shares = [1, 2, 3, 4].map((number) => join(folder, String(number)));

/** Runs `paper-atlas build` as a machine of its own would. */
async function build(...words: string[]) {
  // Vitest's own; a build would take them for its settings.
  const { DEV, PROD, MODE, SSR, BASE_URL, ...environment } = process.env;
  const env = {
    ...environment,
    NODE_ENV: 'production',
    SITE_URL: 'https://papers.example',
    BASE_PATH: '/',
    CACHE_DIR: join(folder, 'merging'),
  };
  const program = ['scripts/paper-atlas.mjs', 'build', '--content', content, ...words];
  const running = run(process.execPath, program, { env, maxBuffer: 1 << 26 });
  return running.then((said) => ({ code: 0, ...said })).catch((error) => error);
}

beforeAll(async () => {
  const built = await buildSmallSite(name, kitchenFiles());
  for (const [at, share] of shares.entries()) {
    const words = ['--shard', `${at + 1}/${shares.length}`, '--out', share, '--silent'];
    const { code, stderr } = await build(...words);
    expect(code, stderr).toBe(0);
  }
  return built.remove;
}, 900_000);

test('four shares put together are the site that one build makes, byte for byte', async () => {
  const site = join(folder, 'merged');
  const { code, stdout, stderr } = await build('--merge', ...shares, '--out', site);
  expect(code, stderr).toBe(0);
  // Each page came from the share of a machine.
  expect(stdout).toMatch(/\b0 pages rendered, [1-9]\d+ taken/);
  expect(siteDigests(site)).toEqual(siteDigests(whole));
}, 300_000);

test('a share holds its pages and no site', () => {
  const [first = ''] = shares;
  expect(readdirSync(first)).not.toContain('index.html');
  expect(JSON.parse(readFileSync(join(first, 'shard.json'), 'utf8'))).toMatchObject({
    number: 1,
    count: 4,
    address: 'https://papers.example/',
  });
});

test('where a share is missing nothing is built, and a sentence says which', async () => {
  const { code, stderr } = await build('--merge', ...shares.slice(1), '--out', `${folder}/none`);
  expect(code).toBe(2);
  expect(stderr).toContain('1 of 4: this share is not among the folders');
  expect(readdirSync(folder)).not.toContain('none');
});

test.each([
  [['--merge'], '--merge: the folders of the shares are missing'],
  [['--merge', '--shard', '1/2', 'x'], '--shard and --merge: '],
  [['x'], 'x: the command takes folders only after --merge'],
  [['--shard', '3/2'], '3/2: no share of a build'],
])('%j is refused', async (words, beginning) => {
  const { code, stderr } = await build(...words);
  expect(code).toBe(2);
  expect(stderr.startsWith(beginning)).toBe(true);
});
