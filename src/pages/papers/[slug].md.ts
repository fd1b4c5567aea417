import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../collection/catalog.ts';
import type { Paper } from '../../collection/paper.ts';
import { getCitation } from '../../export/cite/citations.ts';
import { hasMarkdownPages, paperMarkdown } from '../../export/data/markdown-pages.ts';

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
