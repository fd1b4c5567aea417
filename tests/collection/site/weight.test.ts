import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { measureTransfer } from '../../../bench/search/transfer-net.ts';
import { divide, type SiteFile, sizeOf } from '../../../src/offline/file-list.ts';
import { listFiles } from '../../../src/offline/list-files-fs.ts';
import { sharedBrowser } from '../../support/browser.ts';

const site = inject('site');
const read = (path: string) => readFileSync(join(site, path), 'utf8');

test('a first visit fetches little in the background', async () => {
  const home = read('index.html');
  // What the opened page has loaded, the browser has already.
  const loaded = ({ path }: SiteFile) => home.includes(path) || path.endsWith('.woff2');
  const { files } = await listFiles(site);
  const core = divide(files).core.filter((file) => !loaded(file));
  expect(core.length).toBeGreaterThan(40);
  expect(sizeOf(core)).toBeLessThan(600_000);
});

test('everything there is to keep is a few megabytes', async () => {
  const { files } = await listFiles(site);
  expect(sizeOf(files)).toBeLessThan(10_500_000);
});

test('a paper’s page stays light, with its five notes on terms', () => {
  const html = read(
    'papers/awq-activation-aware-weight-quantization-for-llm-compression/index.html',
  );
  expect(html.match(/class="term"/g)?.length).toBe(5);
  expect(gzipSync(html).length).toBeLessThan(9 * 1024);
});

test('a search fetches little, the next one less', async () => {
  const [first, second] = await measureTransfer(await sharedBrowser(), site, [
    'efficient fine-tuning of large language models',
    'robust image classification under distribution shift',
  ]);
  expect(first?.bytes).toBeLessThan(220_000);
  expect(second?.bytes).toBeLessThan(60_000);
});
