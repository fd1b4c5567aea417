import type { APIRoute, GetStaticPaths } from 'astro';
import { paperMarkdown } from '../../export/data/markdown-pages.ts';
import { getPageData, getPageParts } from '../../page-data/page-data.ts';

export const getStaticPaths = (async () => {
  const parts = await getPageParts('markdown');
  return parts.map(([slug]) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

/** A paper's page as Markdown. */
export const GET: APIRoute = async ({ params: { slug = '' } }) => {
  const text = paperMarkdown(await getPageData('markdown', `papers/${slug}.md`));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
