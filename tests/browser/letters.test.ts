import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type ServedSite, serveSite } from '../support/served-site.ts';
import { buildSmallSite, type SmallSite, topicPage } from '../support/small-site.ts';

let small: SmallSite;
let served: ServedSite;
let browser: Browser;

beforeAll(async () => {
  small = buildSmallSite('letters', {
    'site.yml':
      'format: 1\nname: Jars of the Café ℓ²\ndescription: Works on jars.\ngroups:\n  - {title: Kitchen, hue: green, topics: [jars]}\n',
    'topics/jars.md': topicPage('Jars'),
    'papers/jars/rybnik.md':
      '---\ntitle: Żółć jars of Rybnik\nauthors: [Ağca Čapek]\n---\n\nWe kept jars.\n',
  });
  served = await serveSite(small.folder);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser.close();
  await served.stop();
  small.remove();
});

/** The fonts that a page loads by itself. */
async function fontsOf(path: string): Promise<string[]> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${served.address}${path}`, { waitUntil: 'networkidle' });
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  await page.close();
  return loaded.flatMap(
    (name) => /source-(?:serif-4|sans-3)-(latin.*)-normal/.exec(name)?.[1] ?? [],
  );
}

test('letters of other languages come in the face of the text, and only where they stand', async () => {
  expect(await fontsOf('papers/rybnik/')).toEqual(
    expect.arrayContaining(['latin-ext-600', 'latin-ext-400']),
  );
  expect((await fontsOf('about/')).filter((font) => font.includes('ext'))).toEqual([]);
});
