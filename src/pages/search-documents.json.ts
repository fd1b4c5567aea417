import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { readPaperTexts } from '../search/paper-texts-fs.ts';
import { searchCollection } from '../search/search-collection.ts';

/** What the search index is made of; the build takes this file away again. */
export const GET = (async () => {
  const catalog = await getCatalog();
  return Response.json(searchCollection(catalog, await readPaperTexts(catalog.papers)));
}) satisfies APIRoute;
