/**
 * Builds collections of several sizes and prints what it costs: `npm run bench [-- 500 5000 20000]`.
 * With `--frame` also builds the same papers in Starlight as it comes, for comparison.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBareFrame } from '../src/bench/bare-frame-fs.ts';
import { measureBuild, measureSite } from '../src/bench/build-measure-fs.ts';
import { measureMap } from '../src/bench/map-measure-net.ts';
import { type SeedPage, samplePages } from '../src/bench/sample-collection.ts';
import { measureFirstVisit } from '../src/bench/visit-measure-net.ts';
import { listPages } from '../src/schema/pages-fs.ts';
import { measureTransfer } from '../src/search/measure/transfer-net.ts';
import { launchBrowser } from '../tests/support/browser.ts';

const { values, positionals } = parseArgs({
  options: { frame: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [500, 5000, 20_000];
const folder = '.cache/bench';
const paths = await listPages('content/papers');
const seeds = paths.map((path) => ({
  path,
  source: readFileSync(join('content/papers', path), 'utf8'),
}));

const browser = await launchBrowser();
const rows = [];
for (const size of sizes) {
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const cache = join(folder, 'cache');
  rmSync(folder, { recursive: true, force: true });
  writeContent(content, seeds, size);
  const frame = values.frame ? await measureFrame(content) : undefined;
  const cost = await measureBuild({ root: '.', content, site, cache });
  const { files, bytes, medianPage } = measureSite(site);
  const firstPaper = paths[0]?.replace(/^.*\/(.*)\.md$/, '/papers/$1/') ?? '/';
  const searches = await measureTransfer(browser, site, [
    'efficient fine-tuning of large language models',
    'robust image classification',
  ]);
  const map = await measureMap(browser, site);
  rows.push({
    papers: size,
    seconds: cost.seconds.toFixed(1),
    ...(frame && {
      'frame s': frame.seconds.toFixed(1),
      'to frame': (cost.seconds / frame.seconds).toFixed(2),
    }),
    'ms a page': ((cost.seconds * 1000) / size).toFixed(2),
    'peak MB': cost.peak?.largest.toFixed(0) ?? '–',
    'in all': cost.peak?.all.toFixed(0) ?? '–',
    ...(frame && {
      'frame MB': frame.peak?.largest.toFixed(0) ?? '–',
      'its all': frame.peak?.all.toFixed(0) ?? '–',
    }),
    files,
    'site MB': (bytes / 1e6).toFixed(1),
    'page bytes': medianPage.raw,
    'page gzip': medianPage.gzip,
    'visit KB': inKilobytes(await measureFirstVisit(browser, site, firstPaper)),
    'search KB': inKilobytes(searches[0]?.bytes),
    'next KB': inKilobytes(searches[1]?.bytes),
    'next ms': searches[1]?.milliseconds.toFixed(0),
    'map ms': map.median.toFixed(0),
    'map slow ms': map.slow.toFixed(0),
  });
}
console.log(`\n${cpus().length} cores, Node ${process.version}`);
console.table(rows);
await browser.close();
rmSync(folder, { recursive: true, force: true });

function writeContent(content: string, pages: SeedPage[], size: number): void {
  cpSync('content', content, { recursive: true, filter: (from) => from !== 'content/papers' });
  for (const { path, text } of samplePages(pages, size)) {
    const file = join(content, 'papers', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function measureFrame(content: string) {
  const root = join(folder, 'frame');
  writeBareFrame(root);
  const [site, cache] = [join(folder, 'frame-site'), join(folder, 'frame-cache')];
  return measureBuild({ root, content, site, cache });
}

function inKilobytes(bytes = 0): string {
  return (bytes / 1000).toFixed(1);
}
