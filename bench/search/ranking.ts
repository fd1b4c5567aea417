import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { SearchEngine } from '../../src/search/query/engine.ts';
import { noFilters } from '../../src/search/query/request.ts';

/** A query with the papers that answer it. */
export const judgedQueriesSchema = z.array(
  z.strictObject({
    kind: z.string().min(1),
    query: z.string().min(1),
    papers: z.array(z.string()).min(1),
  }),
);

export type JudgedQuery = z.infer<typeof judgedQueriesSchema>[number];

/** Ranking is developed on one half of the queries; the other half only tells how good it is. */
export type Half = 'developed on' | 'held out';

/** The half that a query is in, by its text alone. */
export function halfOf({ query }: JudgedQuery): Half {
  const [first = 0] = createHash('sha256').update(query).digest();
  return first < 128 ? 'developed on' : 'held out';
}

/** How well the answers to the queries of one kind are ranked; means over them, up to 1. */
export interface Quality {
  kind: string;
  half: Half;
  queries: number;
  /** One by the place of the first right paper among the first ten. */
  meanReciprocalRank: number;
  /** Normalized discounted cumulative gain of the first ten (Järvelin & Kekäläinen 2002). */
  gain: number;
  /** The share of the right papers, of ten at most, that is among the first ten. */
  recall: number;
}

const shown = 10;

/** Asks all queries and tells how well the answers are ranked, by kind of query and half. */
export async function measureRanking(
  queries: JudgedQuery[],
  engine: SearchEngine,
): Promise<Quality[]> {
  const groups = new Map<string, Quality>();
  for (const query of queries) {
    const [kind, half] = [query.kind, halfOf(query)];
    const none = { kind, half, queries: 0, meanReciprocalRank: 0, gain: 0, recall: 0 };
    const group = groups.get(`${kind} ${half}`) ?? none;
    groups.set(`${kind} ${half}`, group);
    const one = rate(await found(query, engine), query.papers);
    group.queries++;
    group.meanReciprocalRank += one.reciprocalRank;
    group.gain += one.gain;
    group.recall += one.recall;
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      meanReciprocalRank: group.meanReciprocalRank / group.queries,
      gain: group.gain / group.queries,
      recall: group.recall / group.queries,
    }))
    .sort((a, b) => (a.kind + a.half < b.kind + b.half ? -1 : 1));
}

/** The papers that a page shows first. */
async function found({ query }: JudgedQuery, engine: SearchEngine): Promise<string[]> {
  const { items } = await engine.search({
    query,
    filters: noFilters,
    sort: 'relevance',
    count: shown,
    typing: false,
    verbatim: false,
    related: true,
  });
  return items.map(({ slug }) => slug);
}

function rate(slugs: string[], right: string[]) {
  const hits = slugs.map((slug) => right.includes(slug));
  const first = hits.indexOf(true);
  const discounted = (places: number[]) =>
    places.reduce((sum, place) => sum + 1 / Math.log2(place + 2), 0);
  const reached = hits.flatMap((hit, place) => (hit ? [place] : []));
  const possible = Math.min(shown, right.length);
  return {
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    gain: discounted(reached) / discounted(Array.from({ length: possible }, (_, place) => place)),
    recall: reached.length / possible,
  };
}
