import { engineFolder } from 'virtual:paper-atlas/settings';
import { cachedResult } from '../build/build-cache-fs.ts';
import { oncePer } from '../build/once-per.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import type { Catalog, Topic } from '../collection/catalog.ts';
import type { Paper } from '../collection/paper.ts';
import { getRelations } from '../related/related-fs.ts';
import { digest } from '../schema/digest.ts';
import { layOut } from './layout.ts';
import { nearTopics } from './near-topics.ts';
import type { Point } from './spread-points.ts';

/** A topic's papers in the order of the map's files, each with its point. */
export interface MappedTopic {
  topic: Topic;
  papers: { paper: Paper; point: Point }[];
  /** The topics whose papers are nearest to this one's, nearest first. */
  near: Topic[];
}

/** The map of the collection, with the topics of `mappedTopics`. */
export const getPaperMap = oncePer(drawMap);

/** Topics that have papers of their own, in the collection's order. */
export function mappedTopics({ papers, topics }: Catalog): Topic[] {
  const used = new Set(papers.map((paper) => paper.topics[0]));
  return [...topics.values()].filter(({ slug }) => used.has(slug));
}

async function drawMap(catalog: Catalog): Promise<MappedTopic[]> {
  const { neighbours } = await getRelations(catalog);
  const topics = mappedTopics(catalog);
  const numbers = new Map(topics.map(({ slug }, number) => [slug, number]));
  const topicOf = catalog.papers.map((paper) => numbers.get(paper.topics[0]) ?? 0);
  const layout = sourceDigest(engineFolder, 'src/map/layout.ts');
  const key = digest(layout, JSON.stringify(neighbours), topicOf.join());
  const points = await cachedResult('map', key, () => layOut(neighbours, topicOf));
  const near = nearTopics(neighbours, topicOf, topics.length);
  return topics.map((topic, number) => ({
    topic,
    papers: catalog.papers.flatMap((paper, at) => {
      const point = points[at];
      return topicOf[at] === number && point ? { paper, point } : [];
    }),
    near: (near[number] ?? []).flatMap((other) => topics[other] ?? []),
  }));
}
