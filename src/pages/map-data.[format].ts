import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../collection/catalog.ts';
import { partsOf } from '../collection/parts.ts';
import { mapSize } from '../map/layout.ts';
import type { MapData } from '../map/map-files.ts';
import { getPaperMap } from '../map/paper-map-fs.ts';

export const getStaticPaths = (async () =>
  partsOf(await getCatalog()).map ? [{ params: { format: 'json' } }] : []) satisfies GetStaticPaths;

/** Places of all papers; their words are in one file a topic, read when somebody looks closer. */
export const GET: APIRoute = async () => {
  const map = await getPaperMap(await getCatalog());
  const data: MapData = {
    size: mapSize,
    topics: map.map(({ topic, papers }) => ({
      slug: topic.slug,
      title: topic.title,
      hue: topic.hue,
      places: papers.flatMap(({ point }) => [point.x, point.y]),
    })),
  };
  return Response.json(data);
};
