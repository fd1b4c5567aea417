import type { APIRoute, GetStaticPaths } from 'astro';
import type { Author } from '../../../collection/author-index.ts';
import { authorsOf } from '../../../collection/authors.ts';
import { getCatalog } from '../../../collection/catalog.ts';
import { toAtom } from '../../../export/feeds/atom.ts';
import { authorFeed } from '../../../export/feeds/collection-feeds.ts';

export const getStaticPaths = (async () => {
  const { withPage } = authorsOf(await getCatalog());
  return [...withPage].map(([slug, author]) => ({ params: { author: slug }, props: { author } }));
}) satisfies GetStaticPaths;

/** The newest papers of an author as Atom. */
export const GET: APIRoute<{ author: Author }> = async ({ props: { author } }) =>
  new Response(toAtom(authorFeed(await getCatalog(), author)));
