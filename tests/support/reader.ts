import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { sharedBrowser } from './browser.ts';

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

/** Someone with a browser of their own, in which nothing is stored at first. */
export interface Reader {
  context: BrowserContext;
  page: Page;
  /** What the browser said of the pages: messages of their scripts, and errors. */
  messages: string[];
}

/**
 * A reader with an empty page, for the length of one test.
 * @param options of the browser; `stores` lets the site be stored in the background.
 */
export async function openReader({
  stores = false,
  ...options
}: BrowserContextOptions & { stores?: boolean } = {}): Promise<Reader> {
  const browser = await sharedBrowser();
  const context = await (stores ? browser.newContext(options) : newReader(browser, options));
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', ({ message }) => messages.push(message));
  return { context, page, messages };
}

/** By how many pixels a page is wider than the window that shows it. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
