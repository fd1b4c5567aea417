import type { APIRoute, GetStaticPaths } from 'astro';
import { paperMarkdown } from '../../export/data/markdown-pages.ts';
import { getMarkdownPage, getMarkdownSlugs } from '../../page-data/page-data.ts';

export const getStaticPaths = (async () => {
  const slugs = await getMarkdownSlugs();
  return slugs.map((slug) => ({ params: { slug } }));
}) satisfies GetStaticPaths;

/** A paper's page as Markdown. */
export const GET: APIRoute = async ({ params: { slug = '' } }) => {
  const text = paperMarkdown(await getMarkdownPage(slug));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
