/** Turns listings into pages. */
import { contentOption } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatReport } from '../src/import/format-report.ts';
import { formatPlaced, recordPlacements } from '../src/import/place/placed.ts';
import { dayOf } from '../src/schema/added.ts';
import { importAll } from '../src/zotero/import-all-fs.ts';
import { formatLibrary } from '../src/zotero/library-report.ts';
import { openZotero } from '../src/zotero/open-api-net.ts';

await runCommand(
  {
    start: 'npm run import --',
    about:
      'Turns listings into pages, one for each paper. FILE and DIR are listings in any form; ' +
      'else those of sources in the content folder are read. A library of Zotero is asked for what ' +
      'changed: zotero:groups/123, zotero:users/456, zotero:users/456/publications, ' +
      'zotero:groups/123/collections/ABCD2345; zotero:local and zotero:local/groups/123 ask the ' +
      'program on this machine. Where it is not public, ZOTERO_API_KEY in the environment is the key; ' +
      'ZOTERO_API_URL is another address of its API.',
    operands: '[FILE|DIR|zotero:LIBRARY…]',
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
      2: 'nothing could be read, or a library not be had, and nothing was written',
      3: 'writing stopped half-way; the next import finishes the work',
    },
  },
  async ({ values, positionals }) => {
    const { content, restore, diff, json } = values;
    const recorded = recordPlacements();
    const inputs = positionals.length > 0 ? positionals : [`${content}/sources`];
    const apiFor = openZotero(process.env);
    const options = {
      content,
      restore,
      dryRun: values['dry-run'],
      recorded,
      apiFor,
      today: dayOf(new Date()),
    };
    const { report, libraries, isReadable } = await importAll(inputs, options);
    const { placed } = recorded;
    if (json) console.log(JSON.stringify({ ...report, placed, libraries }));
    else {
      if (placed.length > 0) console.log(formatPlaced(placed));
      if (libraries.length > 0) console.log(libraries.map(formatLibrary).join('\n'));
      console.log(formatReport(report, { dryRun: values['dry-run'], diff }));
    }
    if (!isReadable) return 2;
    return report.rejected.length > 0 ? 1 : 0;
  },
);
