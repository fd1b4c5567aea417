import type { APIRoute } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { getCollectionFiles, getTopicFiles, sha256 } from '../export/data/export-files.ts';
import { questionFiles } from '../export/data/question-record.ts';

/** The digest of every file that people take away, as `sha256sum -c` reads it. */
export const GET: APIRoute = async () => {
  const catalog = await getCatalog();
  const ofTopics = await Promise.all([...catalog.topics.values()].map(getTopicFiles));
  const files = [...(await getCollectionFiles()), ...questionFiles(catalog), ...ofTopics.flat()];
  const lines = files.map((file) => `${sha256(file)}  ${file.path.slice(1)}\n`);
  return new Response(lines.join(''));
};
