/** Turns listings into pages: `npm run import -- [FILE|DIR…] [--content DIR] [--dry-run] [--json]` */
import { parseArgs } from 'node:util';
import { cleanEntry } from '../src/import/clean/clean-entry.ts';
import { mergeEntries } from '../src/import/clean/merge.ts';
import { readListings } from '../src/import/listings-fs.ts';
import { formatReport, reportImport } from '../src/import/report.ts';
import { readLedger, readPages, writeImport } from '../src/import/write/content-fs.ts';
import { planImport } from '../src/import/write/plan.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { unsortedTopic } from '../src/schema/unsorted.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const inputs = positionals.length > 0 ? positionals : [`${options.content}/sources`];
const listing = await readListings(inputs);
const papers = mergeEntries(listing.entries.map(cleanEntry));
const { pages, problems } = await readPages(options.content);
const plan = planImport(papers, pages, await readLedger(options.content), () => unsortedTopic);
const report = reportImport(listing, papers, plan);

if (problems.length > 0) {
  console.error(problems.map(formatProblem).join('\n'));
  console.error('Nothing was written: mend these pages first, so that none is imported twice.');
  process.exitCode = 2;
} else {
  const readable = listing.entries.length > 0;
  if (readable && !options['dry-run']) await writeImport(options.content, plan.writes, plan.ledger);
  console.log(options.json ? JSON.stringify(report) : formatReport(report, options['dry-run']));
  process.exitCode = readable ? (report.rejected.length > 0 ? 1 : 0) : 2;
}
