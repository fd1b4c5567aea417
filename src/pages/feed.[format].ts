import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../catalog/catalog.ts';
import { toAtom } from '../catalog/feeds/atom.ts';
import { collectionFeed } from '../catalog/feeds/collection-feeds.ts';
import { toJsonFeed } from '../catalog/feeds/json-feed.ts';

export const getStaticPaths = (() =>
  ['xml', 'json'].map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

/** The newest papers of the collection as Atom (`/feed.xml`) or JSON Feed (`/feed.json`). */
export const GET: APIRoute = async ({ params }) => {
  const feed = collectionFeed(await getCatalog());
  return new Response(params.format === 'xml' ? toAtom(feed) : toJsonFeed(feed));
};
