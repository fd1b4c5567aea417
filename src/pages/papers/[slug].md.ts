import type { APIRoute, GetStaticPaths } from 'astro';
import { paperMarkdown } from '../../export/data/markdown-pages.ts';
import { getPaperPage, getPaperSlugs } from '../../page-data/paper-page.ts';
import { getSharedData } from '../../page-data/shared-data.ts';

export const getStaticPaths = (async () => {
  const { hasMarkdown } = await getSharedData();
  if (!hasMarkdown) return [];
  return (await getPaperSlugs()).map((slug) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

/** A paper's page as Markdown. */
export const GET: APIRoute = async ({ params: { slug = '' } }) => {
  const text = paperMarkdown(await getPaperPage(slug));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
