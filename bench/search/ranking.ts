import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import type { SearchEngine } from '../../src/search/query/engine.ts';

/** A query with the papers that answer it. */
export const judgedQueriesSchema = z.array(
  z.strictObject({
    kind: z.enum(['name', 'title', 'concept', 'paraphrase', 'typo']),
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

/** Mean reciprocal rank of the first right paper among the first ten. */
export interface Quality {
  kind: JudgedQuery['kind'];
  half: Half;
  queries: number;
  meanReciprocalRank: number;
}

const shown = 10;

/** Asks all queries and tells how well the answers are ranked, by kind of query and half. */
export async function measureRanking(
  queries: JudgedQuery[],
  engine: SearchEngine,
): Promise<Quality[]> {
  const ranks = new Map<string, { query: JudgedQuery; values: number[] }>();
  for (const query of queries) {
    const key = `${query.kind} ${halfOf(query)}`;
    const group = ranks.get(key) ?? { query, values: [] };
    group.values.push(await reciprocalRank(query, engine));
    ranks.set(key, group);
  }
  return [...ranks.values()]
    .map(({ query, values }) => ({
      kind: query.kind,
      half: halfOf(query),
      queries: values.length,
      meanReciprocalRank: values.reduce((sum, value) => sum + value, 0) / values.length,
    }))
    .sort((a, b) => (a.kind + a.half < b.kind + b.half ? -1 : 1));
}

async function reciprocalRank(
  { query, papers }: JudgedQuery,
  engine: SearchEngine,
): Promise<number> {
  const { items } = await engine.search({
    query,
    filters: { topic: [], year: [], venue: [], code: false },
    sort: 'relevance',
    count: shown,
    typing: false,
    verbatim: false,
  });
  const rank = items.findIndex(({ slug }) => papers.includes(slug));
  return rank < 0 ? 0 : 1 / (rank + 1);
}
