import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog/catalog.ts';
import type { MapWords } from '../../map/map-files.ts';
import { getPaperMap, type MappedTopic } from '../../map/paper-map-fs.ts';

export const getStaticPaths = (async () => {
  const map = await getPaperMap(await getCatalog());
  return map.map((mapped) => ({ params: { topic: mapped.topic.slug }, props: { mapped } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ mapped: MappedTopic }> = ({ props }) => {
  const words: MapWords = props.mapped.papers.map(({ paper }) => [
    paper.slug,
    paper.titleText,
    paper.facts.summary ?? '',
  ]);
  return Response.json(words);
};
