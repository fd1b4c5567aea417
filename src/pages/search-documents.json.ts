import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { searchCollection } from '../search/documents.ts';

/** What the search index is made of; the build takes this file away again. */
export const GET = (async () =>
  Response.json(searchCollection(await getCatalog()))) satisfies APIRoute;
