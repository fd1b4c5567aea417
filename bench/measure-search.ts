/** Measures the search of a built site. */
import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from '../src/command/run-command.ts';
import { createStaticServer, listen } from '../src/preview/static-server-fs.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { openEngineOf } from './search/open-engine-fs.ts';
import { judgedQueriesSchema, measureRanking } from './search/ranking.ts';
import { measureTransfer } from './search/transfer-net.ts';

await runCommand(
  {
    start: 'node bench/measure-search.ts',
    about: 'Measures the ranking of the judged queries and what a search loads.',
    operands: '[FOLDER]',
    options: { json: { type: 'boolean', default: false, help: 'prints one object' } },
    exits: { 0: 'all is measured', 2: 'there is no built site' },
  },
  async ({ values, positionals }) => {
    const folder = positionals[0] ?? (process.env.OUT_DIR || 'dist');
    if (!existsSync(folder)) {
      throw new ExpectedError(`${folder}: no built site · run npm run build first`);
    }
    const ranking = await measureRankingOf(folder);
    const browser = await launchBrowser();
    const transfer = await measureTransfer(browser, folder, [
      'efficient fine-tuning of large language models',
      'robust image classification under distribution shift',
      'proving theorems with reinforcement learning',
    ]);
    await browser.close();
    if (values.json) console.log(JSON.stringify({ ranking, transfer }));
    else {
      const rounded = (value: number) => Math.round(value * 1000) / 1000;
      console.table(
        ranking.map((row) => ({ ...row, meanReciprocalRank: rounded(row.meanReciprocalRank) })),
      );
      console.table(
        transfer.map((row) => ({ ...row, milliseconds: Math.round(row.milliseconds) })),
      );
    }
    return 0;
  },
);

async function measureRankingOf(folder: string) {
  const queries = judgedQueriesSchema.parse(
    JSON.parse(readFileSync('tests/collection/queries.json', 'utf8')),
  );
  const server = createStaticServer(folder);
  const address = await listen(server);
  const ranking = await measureRanking(queries, await openEngineOf(folder, `${address}/`));
  server.closeAllConnections();
  server.close();
  return ranking;
}
