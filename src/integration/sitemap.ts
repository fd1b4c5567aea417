import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import type { Shard } from '../build/shard.ts';
import { readLastChanges } from '../collection/last-changed-fs.ts';
import { contentFolder } from '../schema/content-folder.ts';

/**
 * Lists the pages for search engines, with the days on which those of papers and topics changed last.
 * @param base path of the site on its host, with slashes at its ends.
 * @param shard where a share of the pages is rendered alone, nothing is listed.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapWithDays(base: string, shard: Shard | undefined): AstroIntegration {
  let changes: Promise<Map<string, string>> | undefined;
  return sitemap({
    // Where pages are edited there is nothing to be found.
    filter: (address) => !shard && new URL(address).pathname.slice(base.length) !== 'edit/',
    serialize: async (item) => {
      changes ??= readLastChanges(contentFolder());
      const address = new URL(item.url).pathname.slice(base.length);
      const day = (await changes).get(address);
      return day === undefined ? item : { ...item, lastmod: day };
    },
  });
}
