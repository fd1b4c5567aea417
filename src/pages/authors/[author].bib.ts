import type { APIRoute, GetStaticPaths } from 'astro';
import type { Author } from '../../collection/author-index.ts';
import { authorsOf } from '../../collection/authors.ts';
import { getCatalog } from '../../collection/catalog.ts';
import { authorReferences } from '../../export/data/export-files.ts';

export const getStaticPaths = (async () => {
  const { withPage } = authorsOf(await getCatalog());
  return [...withPage].map(([slug, author]) => ({ params: { author: slug }, props: { author } }));
}) satisfies GetStaticPaths;

/** The references of an author's papers: `/authors/mirjam-essig.bib`. */
export const GET: APIRoute<{ author: Author }> = async ({ props: { author } }) =>
  new Response(await authorReferences(author), {
    headers: { 'Content-Type': 'application/x-bibtex' },
  });
