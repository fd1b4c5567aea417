import { existsSync } from 'node:fs';
import type { KeyInput, Page } from 'puppeteer-core';
import puppeteer, { TimeoutError } from 'puppeteer-core';
import type { BrowserProgram } from './driver.ts';

const places = [
  process.env.FIREFOX_PATH ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Firefox through WebDriver BiDi. */
export const firefox: BrowserProgram = {
  name: 'Firefox',
  missing: () => (place() ? undefined : 'apt-get install firefox-esr, or set FIREFOX_PATH'),
  async start() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: place() ?? '',
      headless: true,
      extraPrefsFirefox: {
        // A question that no program can answer; a reader sees it.
        'permissions.default.persistent-storage': 1,
        // Clicks go to buttons only, links are reached with the keyboard too.
        'accessibility.tabfocus': 7,
      },
    });
    let page = await browser.newPage();
    let first: Page | undefined;
    await page.setViewport({ width: 1280, height: 900 });
    return {
      // From a page that the browser keeps, Firefox does not tell that it has gone on.
      goto: async (address) => {
        const going = page.goto(address, { waitUntil: 'domcontentloaded', timeout: 5000 });
        await going.catch((error: unknown) => {
          if (!(error instanceof TimeoutError)) throw error;
        });
      },
      back: async () => void (await page.evaluate(() => history.back())),
      reload: async () => void (await page.reload()),
      evaluate: async (run, argument) => (await page.evaluate(run as never, argument)) as never,
      // An element found while the page changes may be one of the page that goes.
      click: (selector) => page.click(selector).catch(() => page.click(selector)),
      hover: (selector) => page.hover(selector),
      press: async (combination) => {
        const keys = combination.split('+') as KeyInput[];
        for (const key of keys) await page.keyboard.down(key);
        for (const key of keys.toReversed()) await page.keyboard.up(key);
      },
      type: (text) => page.keyboard.type(text),
      resize: (width, height) => page.setViewport({ width, height }),
      openTab: async () => {
        first = page;
        page = await browser.newPage();
      },
      closeTab: async () => {
        await page.close();
        if (first) page = first;
      },
      screenshot: () => page.screenshot(),
      // A sheet of A4: without a size Firefox is given inches and takes them for centimetres.
      print: () => page.pdf({ width: '21cm', height: '29.7cm' }),
      close: () => browser.close(),
    };
  },
};

function place(): string | undefined {
  return places.find((path) => path !== '' && existsSync(path));
}
