import { afterAll, beforeAll, describe, test } from 'vitest';
import { pantryFiles } from '../engine/pantry.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { buildSmallSite, type SmallSite } from '../support/small-site.ts';
import type { TriedSite } from './browser-function.ts';
import { chromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { firefox } from './firefox.ts';
import { readerFunctions } from './reader-functions.ts';
import { searchFunctions } from './search-functions.ts';
import { webkit } from './webkit-net.ts';

const programs = [chromium, firefox, webkit];
const functions = [...searchFunctions, ...readerFunctions];
const outcomes = new Map(functions.map(({ name }) => [name, new Map<string, string>()]));

let built: SmallSite;
let served: ServedSite;
let site: TriedSite;

beforeAll(async () => {
  built = await buildSmallSite('browsers', pantryFiles(), '/kb');
  served = await serveSite(built.folder, '/kb/');
  // Workers are for safe addresses only, and the machine's own name is one.
  const address = served.address.replace('127.0.0.1', 'localhost');
  const port = Number(new URL(address).port);
  site = {
    address,
    stop: () => served.stop(),
    start: async () => {
      served = await serveSite(built.folder, '/kb/', port);
    },
  };
}, 300_000);

afterAll(async () => {
  const rows = [...outcomes].map(([name, byBrowser]) => [
    name,
    Object.fromEntries(programs.map((program) => [program.name, byBrowser.get(program.name)])),
  ]);
  console.table(Object.fromEntries(rows));
  await served.stop();
  built.remove();
});

for (const program of programs) {
  const missing = program.missing();
  if (missing !== undefined) {
    if (process.env.ALL_BROWSERS) throw new Error(`${program.name} is not installed: ${missing}`);
    console.warn(`${program.name} is not installed and was not tried: ${missing}`);
    for (const byBrowser of outcomes.values()) byBrowser.set(program.name, 'not installed');
  }
  describe.runIf(missing === undefined)(program.name, () => {
    let driver: Driver;

    beforeAll(async () => {
      driver = await program.start();
    });
    afterAll(() => driver.close());

    test.each(functions)('$name', async ({ name, run }) => {
      outcomes.get(name)?.set(program.name, 'FAILS');
      outcomes.get(name)?.set(program.name, await run(driver, site));
    });
  });
}
