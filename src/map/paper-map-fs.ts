import { engineFolder, programs } from 'virtual:paper-atlas/settings';
import { cachedResult } from '../build/build-cache-fs.ts';
import { oncePer } from '../build/once-per.ts';
import { runInWorker } from '../build/run-in-worker.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import type { Catalog, Topic } from '../collection/catalog.ts';
import type { Paper } from '../collection/paper.ts';
import { getRelations } from '../related/related-fs.ts';
import { digest } from '../schema/digest.ts';
import type { LayoutRequest } from './layout-worker.ts';
import { nearTopics } from './near-topics.ts';
import type { Point } from './spread-points.ts';

/** Pages are bundled, so the program is named by its place in the engine. */
const program = 'src/map/layout-worker';
const worker = new URL(`${program}${programs.ending}`, programs.folder);

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
  const request: LayoutRequest = { neighbours, topics: topicOf };
  const key = digest(sourceDigest(engineFolder, `${program}.ts`), JSON.stringify(request));
  const points = await cachedResult('map', key, () => runInWorker<Point[]>(worker, request));
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
