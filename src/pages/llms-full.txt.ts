import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { getCitations } from '../export/cite/citations.ts';
import { llmsFullText } from '../export/data/language-model-texts.ts';

/** The text of the whole collection. */
export const GET: APIRoute = async () =>
  new Response(llmsFullText(await getCatalog(), await getCitations()));
