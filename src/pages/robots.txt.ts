import type { APIRoute } from 'astro';
import { fullAddress } from '../collection/links.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`);
