import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../collection/catalog.ts';
import { type ExportFile, getTopicFiles } from '../../export/data/export-files.ts';

export const getStaticPaths = (async () => {
  const { topics } = await getCatalog();
  const files = await Promise.all([...topics.values()].map(getTopicFiles));
  return files.flat().map((file) => {
    const [, topic = '', format = ''] = /([^/.]+)\.(.+)$/.exec(file.path) ?? [];
    return { params: { topic, format }, props: { file } };
  });
}) satisfies GetStaticPaths;

/** The references of one topic in one format: `/topics/quantization.bib`. */
export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
