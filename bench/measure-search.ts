/** Measures how well search finds, and what it loads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { readCollection } from './search/collection-fs.ts';
import { openMemoryEngine } from './search/memory-engine.ts';
import { halfOf, judgedQueriesSchema, measureRanking } from './search/ranking.ts';
import { measureTransfer } from './search/transfer-net.ts';

const queryFolder = 'bench/search/queries';

await runCommand(
  {
    start: 'npm run measure:search --',
    about:
      `Asks the judged queries of tests/collection and ${queryFolder} and prints, for each kind, the ` +
      'mean reciprocal rank, the discounted gain and the recall of the first ten results.',
    options: {
      bare: {
        type: 'boolean',
        default: false,
        help: 'without what curators wrote: only titles, abstracts and topic titles',
      },
      'held-out': {
        type: 'boolean',
        default: false,
        help: 'the half on which nothing was tuned, in place of the other',
      },
      site: { type: 'string', value: 'FOLDER', help: 'what searches load of this built site, too' },
      json: { type: 'boolean', default: false, help: 'prints one object' },
    },
    exits: { 0: 'all is measured', 2: 'something could not be read' },
  },
  async ({ values }) => {
    const half = values['held-out'] ? 'held out' : 'developed on';
    const files = readdirSync(queryFolder).map((name) => `${queryFolder}/${name}`);
    const queries = ['tests/collection/queries.json', ...files]
      .flatMap((file) => judgedQueriesSchema.parse(JSON.parse(readFileSync(file, 'utf8'))))
      .filter((query) => halfOf(query) === half);
    const measured = await readCollection(values.bare === true);
    const { engine, built } = await openMemoryEngine(measured);
    const ranking = await measureRanking(queries, engine);
    const bytes: Record<string, number> = {};
    for (const [name, file] of built.files) {
      const kind = name.slice(0, name.indexOf('-'));
      bytes[kind] = (bytes[kind] ?? 0) + file.length;
    }
    const transfer = values.site === undefined ? [] : await transferOf(values.site);
    if (values.json) console.log(JSON.stringify({ ranking, bytes, transfer }));
    else {
      const rounded = (value: number) => Math.round(value * 1000) / 1000;
      console.table(
        ranking.map(({ kind, queries: count, meanReciprocalRank, gain, recall }) => ({
          kind,
          queries: count,
          'mean reciprocal rank': rounded(meanReciprocalRank),
          'nDCG@10': rounded(gain),
          'recall@10': rounded(recall),
        })),
      );
      console.table(bytes);
      if (transfer.length > 0) console.table(transfer);
    }
    return 0;
  },
);

async function transferOf(folder: string) {
  if (!existsSync(folder)) {
    throw new ExpectedError(`${folder}: no built site · run npm run build first`);
  }
  const browser = await launchBrowser();
  const transfer = await measureTransfer(browser, folder, [
    'efficient fine-tuning of large language models',
    'robust image classification under distribution shift',
    'proving theorems with reinforcement learning',
  ]);
  await browser.close();
  return transfer;
}
