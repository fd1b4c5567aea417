import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import type { ExportFile } from '../export/data/export-files.ts';
import { thingFiles } from '../export/data/thing-files.ts';

export const getStaticPaths = (async () =>
  thingFiles(await getCatalog()).map((file) => ({
    params: { format: file.path.slice('/things.'.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

/** All things with the roles that papers have for them: `/things.json`, its schema, `/things.csv`. */
export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
