import type { APIRoute, GetStaticPaths } from 'astro';
import { type ExportFile, getCollectionFiles } from '../export/data/export-files.ts';

export const getStaticPaths = (async () => {
  const files = await getCollectionFiles();
  return files
    .filter(({ path }) => path.startsWith('/results.'))
    .map((file) => ({
      params: { format: file.path.slice('/results.'.length) },
      props: { file },
    }));
}) satisfies GetStaticPaths;

/** The results that papers report in one format: `/results.csv`, `/results.jsonld`. */
export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
