import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import { getCitation } from '../../catalog/cite/citations.ts';
import { hasMarkdownPages, paperMarkdown } from '../../catalog/data/markdown-pages.ts';
import type { Paper } from '../../catalog/paper.ts';

export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  if (!hasMarkdownPages(catalog)) return [];
  return catalog.papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }));
}) satisfies GetStaticPaths;

/** A paper's page as Markdown. */
export const GET: APIRoute<{ paper: Paper }> = async ({ props: { paper } }) => {
  const text = paperMarkdown(await getCatalog(), paper, await getCitation(paper.slug));
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
