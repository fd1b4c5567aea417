/** Turns listings into pages: `npm run import -- [FILE|DIR…] [--content DIR] [--dry-run] [--json]` */
import { parseArgs } from 'node:util';
import { formatReport } from '../src/import/format-report.ts';
import { importListings } from '../src/import/import-fs.ts';
import { readListings } from '../src/import/listings-fs.ts';
import { formatPlaced, recordPlacements } from '../src/import/place/placed.ts';
import { UnwritableError } from '../src/import/write/disk-problem.ts';
import { LockedError } from '../src/import/write/lock-fs.ts';
import { UnreadableError } from '../src/import/write/read-content-fs.ts';
import { UnfinishedError } from '../src/import/write/write-content-fs.ts';

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
  const { placeBy, placed } = recordPlacements();
  const imported = await importListings(listings, {
    content: options.content,
    dryRun: options['dry-run'] || !isReadable,
    restore: options.restore,
    placeBy,
  });
  const report = { ...imported, placed };
  const shown = { dryRun: options['dry-run'], diff: options.diff };
  if (!options.json && placed.length > 0) console.log(formatPlaced(placed));
  console.log(options.json ? JSON.stringify(report) : formatReport(report, shown));
  process.exitCode = isReadable ? (report.rejected.length > 0 ? 1 : 0) : 2;
} catch (error) {
  const expected = [UnreadableError, LockedError, UnwritableError, UnfinishedError];
  if (!(error instanceof Error && expected.some((kind) => error instanceof kind))) throw error;
  console.error(error.message);
  // Where some pages are written already, “nothing was written” would be a lie.
  process.exitCode = error instanceof UnfinishedError ? 3 : 2;
}
