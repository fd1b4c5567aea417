/** Builds collections of several sizes and prints what it costs. */
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { type BuildCost, measureBuild, measureSite } from './build-measure-fs.ts';
import { measureEdits } from './edit-measure-fs.ts';
import { measureMap } from './map-measure-net.ts';
import { isInstalled, measurePeers } from './peers-measure-fs.ts';
import { writeSampleContent } from './sample-content-fs.ts';
import { measureTransfer } from './search/transfer-net.ts';
import { measureFirstVisit } from './visit-measure-net.ts';

const folder = '.cache/bench';
const content = join(folder, 'content');
const site = join(folder, 'site');

await runCommand(
  {
    start: 'npm run bench --',
    about:
      'Builds collections made of the pages of one and prints time, memory, size and the cost of a search.',
    operands: '[SIZE…]',
    options: {
      content: contentOption,
      peers: {
        type: 'boolean',
        default: false,
        help: 'also builds the same papers with Hugo and Pagefind, where `hugo` is installed, and in Starlight as it comes',
      },
      'one-core': {
        type: 'boolean',
        default: false,
        help: 'also builds them on one core, where `taskset` is installed',
      },
      edit: {
        type: 'boolean',
        default: false,
        help: 'builds, edits one abstract, builds again, and once more with nothing edited',
      },
    },
    exits: { 0: 'all is measured', 2: 'nothing is' },
  },
  async ({ values, positionals }) => {
    const sizes = positionals.length > 0 ? positionals.map(Number) : [500, 5000, 20_000];
    if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
      throw new ExpectedError(`${positionals.join(' ')}: sizes are whole numbers of papers`);
    }
    const source = existingContent(values.content);
    const rows = [];
    for (const size of sizes) {
      if (values.edit) rows.push(...(await measureNext(source, size)));
      else rows.push(...(await measure(source, size, values)));
    }
    console.log(`\n${cpus().length} cores, Node ${process.version}`);
    console.table(rows);
    return 0;
  },
);

async function measure(
  source: string,
  size: number,
  also: { peers: boolean; 'one-core': boolean },
) {
  const paths = await makeContent(source, size);
  const plan = { root: '.', content, site, cache: join(folder, 'cache') };
  const peers = also.peers ? await measurePeers(plan, folder) : [];
  if (also['one-core'] && isInstalled('taskset', '--version')) {
    const cost = await measureBuild({ ...plan, oneCore: true });
    peers.push({ name: 'Paper Atlas, one core', cost, site });
  }
  const others = peers.map(({ name, cost, site: built }) => ({
    papers: size,
    site: name,
    ...costColumns(cost, size),
    ...sizeColumns(built),
  }));
  const cost = await measureBuild(plan);
  const sizes = sizeColumns(site);
  const firstPaper = paths[0]?.replace(/^.*\/(.*)\.md$/, '/papers/$1/') ?? '/';
  const browser = await launchBrowser();
  const searches = await measureTransfer(browser, site, [
    'efficient fine-tuning of large language models',
    'robust image classification',
  ]);
  const map = await measureMap(browser, site);
  const visit = await measureFirstVisit(browser, site, firstPaper);
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
  const own = {
    papers: size,
    site: 'Paper Atlas',
    ...costColumns(cost, size),
    ...sizes,
    'visit KB': inKilobytes(visit),
    'search KB': inKilobytes(searches[0]?.bytes),
    'next KB': inKilobytes(searches[1]?.bytes),
    'next ms': searches[1]?.milliseconds.toFixed(0),
    'map ms': map.median.toFixed(0),
    'map slow ms': map.slow.toFixed(0),
  };
  return [...others, own];
}

function costColumns({ seconds, cpu, peak }: BuildCost, size: number) {
  return {
    seconds: seconds.toFixed(1),
    'CPU s': cpu?.toFixed(1) ?? '–',
    'ms a page': ((seconds * 1000) / size).toFixed(2),
    'peak MB': peak?.largest.toFixed(0) ?? '–',
    'in all': peak?.all.toFixed(0) ?? '–',
  };
}

function sizeColumns(built: string) {
  const { files, bytes, medianPage } = measureSite(built);
  return {
    files,
    'site MB': (bytes / 1e6).toFixed(1),
    'page bytes': medianPage.raw,
    'page gzip': medianPage.gzip,
  };
}

async function measureNext(source: string, size: number) {
  await makeContent(source, size);
  const steps = await measureEdits({ root: '.', content, site, cache: join(folder, 'cache') });
  rmSync(folder, { recursive: true, force: true });
  const [first] = steps;
  return steps.map(({ step, cost }) => ({
    papers: size,
    build: step,
    seconds: cost.seconds.toFixed(1),
    'CPU s': cost.cpu?.toFixed(1) ?? '–',
    'to the first': (cost.seconds / (first?.cost.seconds ?? 1)).toFixed(2),
    'peak MB': cost.peak?.largest.toFixed(0) ?? '–',
  }));
}

/** @returns the paths of the pages of its papers. */
function makeContent(source: string, size: number): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  return writeSampleContent(source, content, size);
}

function inKilobytes(bytes = 0): string {
  return (bytes / 1000).toFixed(1);
}
