/** Turns listings into pages: `npm run import -- [FILE|DIR…] [--content DIR] [--dry-run] [--json]` */
import { parseArgs } from 'node:util';
import { importListings } from '../src/import/import-fs.ts';
import { readListings } from '../src/import/listings-fs.ts';
import { formatReport } from '../src/import/report.ts';
import { LockedError } from '../src/import/write/lock-fs.ts';
import { UnreadableError } from '../src/import/write/read-content-fs.ts';
import { UnfinishedError } from '../src/import/write/write-content-fs.ts';
import { unsortedTopic } from '../src/schema/unsorted.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    'dry-run': { type: 'boolean', default: false },
    /** Shows both texts of edited pages that their listing has another text for. */
    diff: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** Brings back the deleted pages of these listings. */
    restore: { type: 'boolean', default: false },
  },
});

const inputs = positionals.length > 0 ? positionals : [`${options.content}/sources`];
const listings = await readListings(inputs);
const isReadable = listings.entries.length + listings.wanted.length > 0;

try {
  const report = await importListings(listings, {
    content: options.content,
    dryRun: options['dry-run'] || !isReadable,
    restore: options.restore,
    placeBy: () => () => unsortedTopic,
  });
  const shown = { dryRun: options['dry-run'], diff: options.diff };
  console.log(options.json ? JSON.stringify(report) : formatReport(report, shown));
  process.exitCode = isReadable ? (report.rejected.length > 0 ? 1 : 0) : 2;
} catch (error) {
  const isUnfinished = error instanceof UnfinishedError;
  if (!isUnfinished && !(error instanceof UnreadableError) && !(error instanceof LockedError)) {
    throw error;
  }
  console.error(error.message);
  // Where some pages are written already, “nothing was written” would be a lie.
  process.exitCode = isUnfinished ? 3 : 2;
}
