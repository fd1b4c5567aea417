/** Asks arXiv for what pages lack, and Crossref and PubMed for papers known by id alone. */
import { setTimeout as sleep } from 'node:timers/promises';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { openCache } from '../src/enrich/answer-cache-fs.ts';
import { enrichContent } from '../src/enrich/enrich-fs.ts';
import { politeFetch } from '../src/enrich/polite-fetch-net.ts';
import { formatEnrichReport } from '../src/enrich/report.ts';
import { serviceOptions } from '../src/enrich/service-options.ts';
import { recordPlacements } from '../src/import/place/placed.ts';
import { dayOf } from '../src/schema/added.ts';

await runCommand(
  {
    start: 'npm run enrich --',
    about:
      'Asks arXiv for what pages lack: ids, authors, dates, the original abstracts; and arXiv, Crossref ' +
      'and PubMed for papers of which listings gave only the id. MAILTO in the environment tells them ' +
      'whom to write to.',
    options: {
      content: contentOption,
      'dry-run': { type: 'boolean', default: false, help: 'asks, and writes nothing' },
      json: { type: 'boolean', default: false, help: 'prints one report object' },
      ...serviceOptions,
    },
    exits: {
      0: 'all questions have an answer',
      1: 'some have none, or some pages cannot be read',
      2: 'nothing was written',
      3: 'writing stopped half-way; the next run goes on',
    },
  },
  async ({ values }) => {
    const clock = { now: Date.now, sleep: (milliseconds: number) => sleep(milliseconds) };
    const report = await enrichContent({
      content: existingContent(values.content),
      today: dayOf(new Date()),
      dryRun: values['dry-run'],
      addressOf: {
        arXiv: withoutSlash(values['base-url']),
        Crossref: withoutSlash(values['crossref-url']),
        PubMed: withoutSlash(values['pubmed-url']),
      },
      mailto: process.env.MAILTO,
      fetchPolitely: politeFetch({ fetch, clock }),
      cache: openCache(values.cache, clock.now),
      placeBy: recordPlacements().placeBy,
      onProgress: showProgress,
    });
    console.log(
      values.json ? JSON.stringify(report) : formatEnrichReport(report, values['dry-run']),
    );
    return report.silent.length > 0 || report.problems.length > 0 ? 1 : 0;
  },
);

function withoutSlash(address: string): string {
  return address.replace(/\/+$/, '');
}

/** A bar that is drawn over itself on a terminal; elsewhere a line for every tenth. */
function showProgress(done: number, total: number): void {
  if (total === 0) return;
  const width = 30;
  const filled = Math.round((done / total) * width);
  const bar = `${'#'.repeat(filled)}${'.'.repeat(width - filled)} ${done} of ${total} questions`;
  if (process.stderr.isTTY) process.stderr.write(`\r${bar}${done === total ? '\n' : ''}`);
  else if (done === total || done % Math.ceil(total / 10) === 0) console.error(bar);
}
