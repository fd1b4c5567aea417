import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { llmsText } from '../export/data/language-model-texts.ts';

/** What is here and where, for language models. */
export const GET: APIRoute = async () => new Response(llmsText(await getCatalog()));
