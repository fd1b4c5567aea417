/** Turns listings into pages. */
import { contentOption } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatReport } from '../src/import/format-report.ts';
import { importListings } from '../src/import/import-fs.ts';
import { readListings } from '../src/import/listings-fs.ts';
import { formatPlaced, recordPlacements } from '../src/import/place/placed.ts';

await runCommand(
  {
    start: 'npm run import --',
    about:
      'Turns listings into pages, one for each paper. FILE and DIR are listings in any form; ' +
      'else those of sources in the content folder are read.',
    operands: '[FILE|DIR…]',
    options: {
      content: contentOption,
      'dry-run': { type: 'boolean', default: false, help: 'says what it would do' },
      diff: {
        type: 'boolean',
        default: false,
        help: 'shows both texts of edited pages that a listing has another text for',
      },
      restore: {
        type: 'boolean',
        default: false,
        help: 'brings back deleted pages of these listings',
      },
      json: { type: 'boolean', default: false, help: 'prints one report object' },
    },
    exits: {
      0: 'all entries are in',
      1: 'some could not be read, or some pages; each is named, the others are in',
      2: 'nothing could be read, and nothing was written',
      3: 'writing stopped half-way; the next import finishes the work',
    },
  },
  async ({ values, positionals }) => {
    const { content, restore, diff, json } = values;
    const listings = await readListings(
      positionals.length > 0 ? positionals : [`${content}/sources`],
    );
    const isReadable = listings.entries.length + listings.wanted.length > 0;
    const { placeBy, placed } = recordPlacements();
    const dryRun = values['dry-run'] || !isReadable;
    const report = await importListings(listings, { content, dryRun, restore, placeBy });
    if (json) console.log(JSON.stringify({ ...report, placed }));
    else {
      if (placed.length > 0) console.log(formatPlaced(placed));
      console.log(formatReport(report, { dryRun: values['dry-run'], diff }));
    }
    if (!isReadable) return 2;
    return report.rejected.length > 0 ? 1 : 0;
  },
);
