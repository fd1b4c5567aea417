import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { createStaticServer, listen } from '../preview/static-server-fs.ts';

/**
 * Opens a page of a built site in a new browser profile.
 * @returns bytes of everything that it fetches, compressed as a host would send it.
 */
export async function measureFirstVisit(
  browser: Browser,
  folder: string,
  path: string,
): Promise<number> {
  const server = createStaticServer(folder);
  const fetched = new Set<string>();
  server.on('request', ({ url }) => fetched.add(new URL(url ?? '/', 'http://host').pathname));
  // Background work for offline reading starts after the visit and is not part of it.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(`${await listen(server)}${path}`, { waitUntil: 'networkidle' });
    return [...fetched].reduce((sum, address) => sum + compressedSize(folder, address), 0);
  } finally {
    await context.close();
    server.closeAllConnections();
    server.close();
  }
}

function compressedSize(folder: string, address: string): number {
  const file = join(folder, address.endsWith('/') ? `${address}index.html` : address);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return 0;
  const bytes = readFileSync(file);
  return Math.min(bytes.length, gzipSync(bytes).length);
}
