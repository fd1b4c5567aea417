import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createStaticServer, listen } from './static-server-fs.ts';

/** A reader who comes to a built site for the first time. */
export interface Visit {
  page: Page;
  /** Where the site is, without a slash at its end. */
  address: string;
  /** Paths of the files that were asked for, in order. */
  fetched: string[];
}

/**
 * Serves a built site to a new browser profile for as long as something is done there. Nothing is
 * stored for offline reading: that is background work and no part of a visit.
 */
export async function visitSite<Result>(
  browser: Browser,
  folder: string,
  act: (visit: Visit) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> {
  const server = createStaticServer(folder);
  const fetched: string[] = [];
  server.on('request', ({ url }) => fetched.push(new URL(url ?? '/', 'http://host').pathname));
  const context = await browser.newContext({ serviceWorkers: 'block', ...options });
  try {
    const address = await listen(server);
    return await act({ page: await context.newPage(), address, fetched });
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Bytes of a file as a host would send it. */
export function compressedSize(file: string): number {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, gzipSync(bytes).length);
}
