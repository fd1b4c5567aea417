import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compressedSize, visitSite } from '../src/preview/visit-net.ts';

/**
 * Opens a page of a built site in a new browser profile.
 * @returns bytes of everything that it fetches, compressed as a host would send it.
 */
export function measureFirstVisit(browser: Browser, folder: string, path: string): Promise<number> {
  return visitSite(browser, folder, async ({ page, address, fetched }) => {
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle' });
    return [...new Set(fetched)].reduce((sum, asked) => sum + sizeAt(folder, asked), 0);
  });
}

/** Nothing where there is no such file. */
function sizeAt(folder: string, path: string): number {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? compressedSize(file) : 0;
}
