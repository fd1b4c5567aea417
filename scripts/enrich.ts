/** Asks arXiv for what pages lack: `npm run enrich -- [--content DIR] [--dry-run] [--json]` */
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openCache } from '../src/enrich/answer-cache-fs.ts';
import { enrichContent } from '../src/enrich/enrich-fs.ts';
import { politeFetch } from '../src/enrich/polite-fetch-net.ts';
import { formatEnrichReport } from '../src/enrich/report.ts';
import { recordPlacements } from '../src/import/place/placed.ts';
import { UnwritableError } from '../src/import/write/disk-problem.ts';
import { LockedError } from '../src/import/write/lock-fs.ts';
import { UnreadableError } from '../src/import/write/read-content-fs.ts';
import { UnfinishedError } from '../src/import/write/write-content-fs.ts';

const { values: options } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'base-url': { type: 'string', default: 'https://export.arxiv.org' },
    cache: { type: 'string', default: '.cache/enrich' },
  },
});

const clock = { now: Date.now, sleep: (milliseconds: number) => sleep(milliseconds) };

try {
  const report = await enrichContent({
    content: options.content,
    dryRun: options['dry-run'],
    baseUrl: options['base-url'].replace(/\/+$/, ''),
    fetchPolitely: politeFetch({ fetch, clock }),
    cache: openCache(options.cache, clock.now),
    placeBy: recordPlacements().placeBy,
    onProgress: showProgress,
  });
  console.log(
    options.json ? JSON.stringify(report) : formatEnrichReport(report, options['dry-run']),
  );
  process.exitCode = report.stopped || report.problems.length > 0 ? 1 : 0;
} catch (error) {
  const expected = [UnreadableError, LockedError, UnwritableError, UnfinishedError];
  if (!(error instanceof Error && expected.some((kind) => error instanceof kind))) throw error;
  console.error(error.message);
  process.exitCode = error instanceof UnfinishedError ? 3 : 2;
}

/** A bar that is drawn over itself on a terminal; elsewhere a line for every tenth. */
function showProgress(done: number, total: number): void {
  if (total === 0) return;
  const width = 30;
  const filled = Math.round((done / total) * width);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)} ${done} of ${total} questions to arXiv`;
  if (process.stderr.isTTY) process.stderr.write(`\r${bar}${done === total ? '\n' : ''}`);
  else if (done === total || done % Math.ceil(total / 10) === 0) console.error(bar);
}
