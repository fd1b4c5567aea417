/** Builds collections of several sizes and prints what it costs: `npm run bench [-- 500 5000 20000]` */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { measureBuild, measureSite } from '../src/bench/build-measure-fs.ts';
import { samplePages } from '../src/bench/sample-collection.ts';
import { listPages } from '../src/schema/pages-fs.ts';

const sizes = process.argv.slice(2).map(Number);
const folder = '.cache/bench';
const paths = await listPages('content/papers');
const seeds = paths.map((path) => ({
  path,
  source: readFileSync(join('content/papers', path), 'utf8'),
}));

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
  rows.push({
    papers: size,
    seconds: cost.seconds.toFixed(1),
    'ms a page': ((cost.seconds * 1000) / size).toFixed(2),
    'peak MB': cost.peakMegabytes?.toFixed(0) ?? '–',
    files,
    'site MB': (bytes / 1e6).toFixed(1),
    'page bytes': medianPage.raw,
    'page gzip': medianPage.gzip,
  });
}
console.log(`\n${cpus().length} cores, Node ${process.version}`);
console.table(rows);
rmSync(folder, { recursive: true, force: true });
