import { launchBrowser } from '../support/browser.ts';
import type { BrowserProgram } from './driver.ts';

/** Chromium of the registry package, which `npm test` uses too. */
export const chromium: BrowserProgram = {
  name: 'Chromium',
  missing: () => undefined,
  async start() {
    const browser = await launchBrowser();
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const first = await context.newPage();
    let page = first;
    return {
      goto: async (address) => void (await page.goto(address)),
      back: async () => void (await page.evaluate(() => history.back())),
      reload: async () => void (await page.reload()),
      evaluate: async (run, argument) => (await page.evaluate(run as never, argument)) as never,
      click: (selector) => page.click(selector),
      hover: (selector) => page.hover(selector),
      press: (combination) => page.keyboard.press(combination),
      type: (text) => page.keyboard.type(text),
      resize: (width, height) => page.setViewportSize({ width, height }),
      openTab: async () => {
        page = await context.newPage();
      },
      closeTab: async () => {
        await page.close();
        page = first;
      },
      screenshot: () => page.screenshot(),
      print: () => page.pdf(),
      close: () => browser.close(),
    };
  },
};
