/** Builds collections of several sizes and prints what it costs: `npm run bench [-- 500 5000 20000]` */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { measureBuild, measureSite } from '../src/bench/build-measure-fs.ts';
import { samplePages } from '../src/bench/sample-collection.ts';
import { measureFirstVisit } from '../src/bench/visit-measure-net.ts';
import { listPages } from '../src/schema/pages-fs.ts';
import { measureTransfer } from '../src/search/measure/transfer-net.ts';
import { launchBrowser } from '../tests/support/browser.ts';

const sizes = process.argv.slice(2).map(Number);
const folder = '.cache/bench';
const paths = await listPages('content/papers');
const seeds = paths.map((path) => ({
  path,
  source: readFileSync(join('content/papers', path), 'utf8'),
}));

const browser = await launchBrowser();
const rows = [];
for (const size of sizes.length > 0 ? sizes : [500, 5000, 20_000]) {
  const content = join(folder, `content-${size}`);
  const site = join(folder, `site-${size}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', content, { recursive: true, filter: (from) => from !== 'content/papers' });
  for (const { path, text } of samplePages(seeds, size)) {
    const file = join(content, 'papers', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const cost = await measureBuild(content, site);
  const { files, bytes, medianPage } = measureSite(site);
  const firstPaper = paths[0]?.replace(/^.*\/(.*)\.md$/, '/papers/$1/') ?? '/';
  const searches = await measureTransfer(browser, site, [
    'efficient fine-tuning of large language models',
    'robust image classification',
  ]);
  rows.push({
    papers: size,
    seconds: cost.seconds.toFixed(1),
    'ms a page': ((cost.seconds * 1000) / size).toFixed(2),
    'peak MB': cost.peakMegabytes?.toFixed(0) ?? '–',
    files,
    'site MB': (bytes / 1e6).toFixed(1),
    'page bytes': medianPage.raw,
    'page gzip': medianPage.gzip,
    'visit KB': inKilobytes(await measureFirstVisit(browser, site, firstPaper)),
    'search KB': inKilobytes(searches[0]?.bytes),
    'next KB': inKilobytes(searches[1]?.bytes),
    'next ms': searches[1]?.milliseconds.toFixed(0),
  });
}
console.log(`\n${cpus().length} cores, Node ${process.version}`);
console.table(rows);
await browser.close();
rmSync(folder, { recursive: true, force: true });

function inKilobytes(bytes = 0): string {
  return (bytes / 1000).toFixed(1);
}
