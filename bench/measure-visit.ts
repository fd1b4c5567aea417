/** Measures how long a reader on a slow phone waits. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { launchBrowser } from '../tests/support/browser.ts';
import { measureVisits, type Visited, type VisitTimes } from './visit/slow-phone-net.ts';
import { measureFirstVisit } from './visit-measure-net.ts';

const results = '[data-search-results][data-state="done"] a';

await runCommand(
  {
    start: 'npm run measure:visit --',
    about:
      'Opens pages of a built site on a slow phone (a processor four times slower, a slow link) that ' +
      'was never there, and once more, and prints the milliseconds until the first content stands ' +
      'there, and on pages of search the first result.',
    operands: 'FOLDER [PATH…]',
    options: {
      latency: {
        type: 'string',
        value: 'MS',
        default: '150',
        help: 'milliseconds until a host answers; else 150',
      },
      kilobits: {
        type: 'string',
        value: 'N',
        default: '1600',
        help: 'kilobits that come in a second; else 1600',
      },
      runs: { type: 'string', value: 'N', default: '3', help: 'of which the middle one counts' },
    },
    exits: { 0: 'all is measured', 2: 'there is no such site' },
  },
  async ({ values, positionals: [folder = '', ...paths] }) => {
    if (!existsSync(join(folder, 'index.html'))) {
      throw new ExpectedError(`${folder || 'FOLDER'}: no built site · name its folder`);
    }
    const [roundTrip, kilobits, runs] = [values.latency, values.kilobits, values.runs].map(Number);
    const link = { roundTrip: roundTrip ?? 0, bytesPerSecond: ((kilobits ?? 0) * 1000) / 8 };
    const browser = await launchBrowser();
    const rows = [];
    for (const path of paths.length > 0 ? paths : ['/', '/search/?q=search']) {
      const visited: Visited = path.startsWith('/search/') ? { path, sign: results } : { path };
      const visits: { first: VisitTimes; second: VisitTimes }[] = [];
      for (let run = 0; run < (runs ?? 1); run++) {
        visits.push(await measureVisits(browser, folder, link, visited));
      }
      const middle = (times: (visit: (typeof visits)[number]) => number | undefined) =>
        visits
          .map((visit) => times(visit) ?? Number.NaN)
          .sort((a, b) => a - b)
          [Math.floor(visits.length / 2)]?.toFixed(0);
      const columns = (name: string, of: (visit: (typeof visits)[number]) => VisitTimes) => ({
        [`${name}: content`]: middle((visit) => of(visit).firstContent),
        [`${name}: largest`]: middle((visit) => of(visit).largestContent),
        ...(visited.sign && { [`${name}: result`]: middle((visit) => of(visit).ready) }),
      });
      rows.push({
        path,
        KB: ((await measureFirstVisit(browser, folder, path)) / 1000).toFixed(1),
        ...columns('first', ({ first }) => first),
        ...columns('again', ({ second }) => second),
      });
    }
    await browser.close();
    console.table(rows);
    return 0;
  },
);
