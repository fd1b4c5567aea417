import { readFileSync } from 'node:fs';
import { beforeAll, expect, inject, test } from 'vitest';
import { openEngineOf } from '../../../bench/search/open-engine-fs.ts';
import {
  judgedQueriesSchema,
  measureRanking,
  type Quality,
} from '../../../bench/search/ranking.ts';
import { servedSite } from '../../support/served-site.ts';

const queries = judgedQueriesSchema.parse(
  JSON.parse(readFileSync('tests/collection/queries.json', 'utf8')),
);

/** Below this mean reciprocal rank search is not good enough to be published. */
const floors = { name: 0.97, title: 0.99, typo: 0.97, concept: 0.92, paraphrase: 0.5 };

const site = servedSite(inject('site'));
let qualities: Quality[];

beforeAll(async () => {
  qualities = await measureRanking(queries, await openEngineOf(inject('site'), site.address));
});

test('the set of queries is large and wide enough to tell something', () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(queries.flatMap(({ papers }) => papers)).size).toBeGreaterThan(100);
});

test.each(Object.entries(floors))('a search by %s finds its paper at the top', (kind, floor) => {
  const halves = qualities.filter((quality) => quality.kind === kind);
  expect(halves).toHaveLength(2);
  for (const { half, meanReciprocalRank } of halves) {
    expect(meanReciprocalRank, `${kind}, ${half}`).toBeGreaterThanOrEqual(floor);
  }
});
