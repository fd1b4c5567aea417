/** Measures the search of a built site: `node scripts/measure-search.ts [FOLDER] [--json]` */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createStaticServer, listen } from '../src/preview/static-server-fs.ts';
import { openEngineOf } from '../src/search/measure/open-engine-fs.ts';
import { judgedQueriesSchema, measureRanking } from '../src/search/measure/ranking.ts';
import { measureTransfer } from '../src/search/measure/transfer-net.ts';
import { launchBrowser } from '../tests/support/browser.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? process.env.OUT_DIR ?? 'dist';
const queries = judgedQueriesSchema.parse(
  JSON.parse(readFileSync('tests/search/queries.json', 'utf8')),
);

const server = createStaticServer(folder);
const address = await listen(server);
const ranking = await measureRanking(queries, await openEngineOf(folder, `${address}/`));
server.closeAllConnections();
server.close();

const browser = await launchBrowser();
const transfer = await measureTransfer(browser, folder, [
  'efficient fine-tuning of large language models',
  'robust image classification under distribution shift',
  'proving theorems with reinforcement learning',
]);
await browser.close();

if (options.json) console.log(JSON.stringify({ ranking, transfer }));
else {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  console.table(
    ranking.map((row) => ({ ...row, meanReciprocalRank: rounded(row.meanReciprocalRank) })),
  );
  console.table(transfer.map((row) => ({ ...row, milliseconds: Math.round(row.milliseconds) })));
}
