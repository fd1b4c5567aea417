import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../collection/catalog.ts';
import { partsOf } from '../../collection/parts.ts';
import { gistText, shownSummary } from '../../collection/shown-summary.ts';
import { say } from '../../interface/say.ts';
import type { MapWords } from '../../map/map-files.ts';
import { getPaperMap, mappedTopics } from '../../map/paper-map-fs.ts';

export const getStaticPaths = (async () => {
  const catalog = await getCatalog();
  if (!partsOf(catalog).map) return [];
  return mappedTopics(catalog).map(({ slug }) => ({ params: { topic: slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const map = await getPaperMap(await getCatalog());
  const papers = map.find(({ topic }) => topic.slug === params.topic)?.papers ?? [];
  const words = papers.map(({ paper }): MapWords[number] => {
    const gist = gistText(paper);
    return gist === ''
      ? [paper.slug, paper.titleText, shownSummary(paper, say) ?? '']
      : [paper.slug, paper.titleText, gist, 1];
  });
  return Response.json(words);
};
