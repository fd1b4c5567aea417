import type { Browser, BrowserContext } from 'playwright-core';
import { createStaticServer, listen } from '../../src/preview/static-server-fs.ts';
import { type Link, slowHost } from './slow-link-net.ts';

/** How many times slower than this machine's the phone's processor is. */
const slowdown = 4;

/** Name of the mark of the time at which a sign was there. */
const mark = 'visit-ready';

/** When a page is how far on a slow phone, in milliseconds since it was asked for. */
export interface VisitTimes {
  /** The first text or image stands there. */
  firstContent: number;
  /** The largest one does. */
  largestContent: number;
  /** What was waited for is there; none where nothing was. */
  ready: number | undefined;
}

/** A page of a built site and, where scripts build something on it, the sign that it is there. */
export interface Visited {
  path: string;
  sign?: string;
}

/**
 * Opens a page on a slow phone that was never on the site, and once more when the site has stored
 * what it stores by itself.
 */
export async function measureVisits(
  browser: Browser,
  folder: string,
  link: Link,
  { path, sign }: Visited,
): Promise<{ first: VisitTimes; second: VisitTimes }> {
  const origin = createStaticServer(folder);
  const host = slowHost(portOf(await listen(origin)), link);
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const address = `${await listen(host)}${path}`;
    const first = await openPage(context, address, sign);
    const second = await openPage(context, address, sign);
    return { first, second };
  } finally {
    await context.close();
    for (const server of [host, origin]) server.close();
  }
}

function portOf(address: string): number {
  return Number(new URL(address).port);
}

/** Opens a page and waits, when its times are taken, until all is stored that is stored by itself. */
async function openPage(
  context: BrowserContext,
  address: string,
  sign: string | undefined,
): Promise<VisitTimes> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(markSign, { sign, mark });
  await page.goto(address, { waitUntil: 'load' });
  const times = await page.evaluate(readTimes, sign !== undefined);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.close();
  return times;
}

/** Runs before the page's own scripts: marks the time at which the sign is there. */
function markSign({ sign, mark }: { sign: string | undefined; mark: string }): void {
  if (sign === undefined) return;
  const look = () => {
    if (!document.querySelector(sign)) return;
    performance.mark(mark);
    observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** Runs in the page: gives its times when they are known. */
async function readTimes(waits: boolean): Promise<VisitTimes> {
  const last = (type: string) =>
    new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN);
      }).observe({ type, buffered: true });
    });
  const ready = waits ? await last('mark') : undefined;
  return {
    firstContent: await last('paint'),
    largestContent: await last('largest-contentful-paint'),
    ready,
  };
}
