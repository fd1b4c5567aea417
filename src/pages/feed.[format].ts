import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { toAtom } from '../export/feeds/atom.ts';
import { collectionFeed } from '../export/feeds/collection-feeds.ts';
import { toJsonFeed } from '../export/feeds/json-feed.ts';

export const getStaticPaths = (() =>
  ['xml', 'json'].map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** The newest papers of the collection as Atom (`/feed.xml`) or JSON Feed (`/feed.json`). */
export const GET: APIRoute = async ({ params }) => {
  const feed = collectionFeed(await getCatalog());
  return new Response(params.format === 'xml' ? toAtom(feed) : toJsonFeed(feed));
};
