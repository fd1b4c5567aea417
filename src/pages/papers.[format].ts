import type { APIRoute, GetStaticPaths } from 'astro';
import { type ExportFile, getCollectionFiles } from '../export/data/export-files.ts';

export const getStaticPaths = (async () => {
  const files = await getCollectionFiles();
  return files
    .filter(({ path }) => path.startsWith('/papers.'))
    .map((file) => ({
      params: { format: file.path.slice('/papers.'.length) },
      props: { file },
    }));
}) satisfies GetStaticPaths;

/** The whole collection in one format: `/papers.json`, `/papers.bib`. */
export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
