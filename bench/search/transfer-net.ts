import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compressedSize, visitSite } from '../../src/preview/visit-net.ts';

/** What a search costs a reader. */
export interface SearchCost {
  query: string;
  /** Files fetched for search: scripts, programs, index and texts; without page, styles and fonts. */
  files: number;
  /** Their size when compressed. */
  bytes: number;
  /** From the start of the search until its results stand there. */
  milliseconds: number;
}

/**
 * Opens the results page of a built site with a first query in a new browser profile, then types
 * the others there one after the other.
 */
export function measureTransfer(
  browser: Browser,
  folder: string,
  queries: string[],
): Promise<SearchCost[]> {
  return visitSite(browser, folder, async ({ page, address, fetched }) => {
    const costs: SearchCost[] = [];
    for (const [number, query] of queries.entries()) {
      fetched.length = 0;
      const started = performance.now();
      if (number === 0) await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
      else {
        await page.locator('[data-search-field]').fill(query);
        await page.keyboard.press('Enter');
      }
      await page.locator('[data-search-results][data-state="done"] a').first().waitFor();
      const milliseconds = performance.now() - started;
      const files = fetched.filter((path) => /\.(?:js|json|bin|pagefind|pf_\w+)$/.test(path));
      const bytes = files.reduce((sum, path) => sum + compressedSize(join(folder, path)), 0);
      costs.push({ query, files: files.length, bytes, milliseconds });
    }
    return costs;
  });
}
