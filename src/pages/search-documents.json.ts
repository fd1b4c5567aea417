import type { APIRoute } from 'astro';
import { buildShard, isInShard } from '../build/shard.ts';
import { getCatalog } from '../collection/catalog.ts';
import { getRelations } from '../related/related-fs.ts';
import { readPaperTexts } from '../search/paper-texts-fs.ts';
import { searchCollection } from '../search/search-collection.ts';

/**
 * What the search index is made of; the build takes this file away again. The build of a share of the
 * site reads the texts of its papers, for the build that puts the shares together.
 */
export const GET = (async () => {
  const catalog = await getCatalog();
  const shard = buildShard();
  if (shard) {
    // Its papers' pages wait for this, which is worked out beside what comes before them.
    void getRelations(catalog);
    await readPaperTexts(catalog.papers.filter(({ slug }) => isInShard(shard, `papers/${slug}`)));
    return new Response(null);
  }
  return Response.json(searchCollection(catalog, await readPaperTexts(catalog.papers)));
}) satisfies APIRoute;
