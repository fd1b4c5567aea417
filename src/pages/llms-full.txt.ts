import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/catalog.ts';
import { getCitations } from '../catalog/cite/citations.ts';
import { llmsFullText } from '../catalog/data/language-model-texts.ts';

/** The text of the whole collection. */
export const GET: APIRoute = async () =>
  new Response(llmsFullText(await getCatalog(), await getCitations()));
