import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

/**
 * A new profile of a browser whose reader is online and stays so. Storing the site in the background
 * is left out: it would slow every page, and `tests/offline` is about it.
 */
export async function newReader(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  return context;
}
