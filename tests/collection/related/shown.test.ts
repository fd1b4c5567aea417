import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPaperTexts, relate } from './collection.ts';

/** For a paper others, each with the degrees that three readers gave by `criterion.md`. */
type Verdicts = Record<string, Record<string, [number, number, number]>>;

const verdicts: Verdicts = JSON.parse(
  readFileSync('tests/collection/related/three-readers.json', 'utf8'),
);
const papers = await readPaperTexts();
const related = await relate(papers);
const topicOf = new Map(papers.map(({ slug, topics }) => [slug, topics[0]]));

const isWanted = (degrees: number[]) => degrees.filter((degree) => degree > 0).length >= 2;

/** The pairs that are judged, of those that meet a condition, and how many of them are wanted. */
function count(meets: (slug: string, other: string) => boolean) {
  const pairs = Object.entries(verdicts).flatMap(([slug, others]) =>
    Object.entries(others).filter(([other]) => meets(slug, other)),
  );
  const wanted = pairs.filter(([, degrees]) => isWanted(degrees)).length;
  return { judged: pairs.length, share: wanted / pairs.length };
}

const shown = (slug: string, other: string) =>
  related.get(slug)?.find((found) => found.slug === other);

test('of the papers beside a paper, three of four are wanted', () => {
  const { judged, share } = count((slug, other) => shown(slug, other) !== undefined);
  const all = Object.keys(verdicts).reduce(
    (sum, slug) => sum + (related.get(slug)?.length ?? 0),
    0,
  );
  // Where a change brings up more new pairs, they are to be judged first.
  expect(judged / all).toBeGreaterThan(0.95);
  expect(share).toBeGreaterThanOrEqual(0.75);
});

test('those called related are wanted, those called not as close seldom', () => {
  expect(count((slug, other) => shown(slug, other)?.near === true).share).toBeGreaterThan(0.85);
  expect(count((slug, other) => shown(slug, other)?.near === false).share).toBeLessThan(0.1);
});

test('related papers come from other topics too', () => {
  const across = papers.filter(({ slug, topics: [own] }) =>
    related.get(slug)?.some((found) => topicOf.get(found.slug) !== own),
  );
  expect(across.length / papers.length).toBeGreaterThan(0.8);
});
