import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { getCitations } from '../export/cite/citations.ts';
import { getTopicFiles } from '../export/data/export-files.ts';
import { llmsFullText } from '../export/data/language-model-texts.ts';

/** The text of the whole collection. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const files = await Promise.all([...catalog.topics.values()].map(getTopicFiles));
  const topics = files.flat().flatMap(({ path, text }) => (path.endsWith('.md') ? text : []));
  return new Response(llmsFullText(catalog, await getCitations(), topics));
};
