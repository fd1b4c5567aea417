import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPaperTexts, relate } from './collection.ts';

/** For a paper those that its reader would open, and those not, among all that were judged. */
type Judgements = Record<string, { wanted: string[]; unwanted: string[] }>;

const readJudgements = (file: string): Judgements =>
  JSON.parse(readFileSync(`tests/collection/related/${file}`, 'utf8'));

/**
 * What the measure finds by itself, as for papers that just came in and for which nobody has chosen
 * yet. Two sets of sixty papers, two of each topic, judged by one reader each from titles and
 * summaries: wanted is what shares the problem, the technique or the object of study so closely that
 * a reader of the first would open it, which is stricter than `criterion.md`. On half of the first
 * set the weights were chosen; the second was drawn at random and judged when they stood. The
 * figures are what is reached, so that no change makes it worse.
 */
const sets = [
  { file: 'judged.json', all: 0.67, near: 0.86 },
  { file: 'judged-held-out.json', all: 0.53, near: 0.74 },
];

const papers = (await readPaperTexts()).map((paper) => ({ ...paper, chosen: [] }));
const related = await relate(papers);

describe.each(sets)('of what the measure finds for the papers of $file', ({ file, all, near }) => {
  const judged = readJudgements(file);
  const count = (isShown: (near: boolean) => boolean) => {
    const counts = { wanted: 0, unwanted: 0, unjudged: 0 };
    for (const [slug, { wanted, unwanted }] of Object.entries(judged)) {
      for (const found of related.get(slug) ?? []) {
        if (!isShown(found.near)) continue;
        if (wanted.includes(found.slug)) counts.wanted++;
        else if (unwanted.includes(found.slug)) counts.unwanted++;
        else counts.unjudged++;
      }
    }
    return counts;
  };
  const shareWanted = (isShown: (near: boolean) => boolean) => {
    const { wanted, unwanted } = count(isShown);
    return wanted / (wanted + unwanted);
  };

  test('nearly all are judged', () => {
    expect(Object.keys(judged)).toHaveLength(60);
    // Where a change brings up more new pairs, they are to be judged first.
    expect(count(() => true).unjudged).toBeLessThan(18);
  });

  test('as many are wanted as the measure has reached', () => {
    expect(shareWanted(() => true)).toBeGreaterThanOrEqual(all);
  });

  test('those called related are wanted, those called not as close seldom', () => {
    expect(shareWanted((isNear) => isNear)).toBeGreaterThanOrEqual(near);
    expect(shareWanted((isNear) => !isNear)).toBeLessThan(0.4);
  });
});

test('the two judged sets have no paper in common', () => {
  const [first = [], second = []] = sets.map(({ file }) => Object.keys(readJudgements(file)));
  expect(first.filter((slug) => second.includes(slug))).toEqual([]);
});

test('every paper leads to six others, the nearest first, with reasons in words', () => {
  for (const [slug, found] of related) {
    expect(new Set(found.map((other) => other.slug)).size).toBe(6);
    expect(found.map((other) => other.slug)).not.toContain(slug);
    expect(found.every(({ reasons }) => reasons.length > 0 && reasons.length <= 3)).toBe(true);
    expect(found.findLastIndex(({ near }) => near)).toBeLessThan(
      found.findIndex(({ near }) => !near) === -1 ? 6 : found.findIndex(({ near }) => !near),
    );
  }
});

test('the same papers give the same relations', async () => {
  expect(await relate(papers)).toEqual(related);
});
