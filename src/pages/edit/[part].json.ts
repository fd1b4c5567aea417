import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../collection/catalog.ts';
import { readSourcePart, sourceParts } from '../../editor/source-parts-fs.ts';

export const getStaticPaths = (async () =>
  sourceParts(await getCatalog()).map((part) => ({ params: { part } }))) satisfies GetStaticPaths;

/** Files of pages as they stand in the repository, for the page on which they are edited. */
export const GET: APIRoute = async ({ params: { part = '' } }) =>
  Response.json(await readSourcePart(await getCatalog(), part));
