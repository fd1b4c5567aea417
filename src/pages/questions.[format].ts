import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import type { ExportFile } from '../export/data/export-files.ts';
import { questionFiles } from '../export/data/question-record.ts';

export const getStaticPaths = (async () =>
  questionFiles(await getCatalog()).map((file) => ({
    params: { format: file.path.slice('/questions.'.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

/** All questions with their answers, and the schema of that file: `/questions.json`. */
export const GET: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': file.mediaType } });
