import { describe, expect, test } from 'vitest';
import { barePaper, searchOf } from '../../../tests/support/small-search.ts';
import { feedBack } from './feedback.ts';

test('a paper near to the first results gains, but passes none of the first five', () => {
  const scores = Float32Array.of(10, 9, 8, 7, 6, 5, 4);
  const found = [0, 1, 2, 3, 4, 5, 6];
  const { scores: gained, others } = feedBack(scores, found, [
    [
      { paper: 6, likeness: 0.8 },
      { paper: 7, likeness: 0.2 },
    ],
    [{ paper: 8, likeness: 0.6 }],
  ]);
  expect([...gained]).toEqual([10, 9, 8, 7, 6, 5, 6]);
  expect(others).toEqual([8, 7]);
});

test('nothing found draws in nothing', () => {
  expect(feedBack(new Float32Array(3), [], []).others).toEqual([]);
});

describe('where few papers have the words', async () => {
  const filling = Array.from({ length: 30 }, (_, at) =>
    barePaper(`other-${at}`, `Ledger ${at}`, `Accounts of year ${1500 + at} are counted.`),
  );
  const ask = await searchOf([
    barePaper('foam', 'Foam on beer', 'Foam stays where proteins hold hops and malt.'),
    barePaper('head', 'Heads that stay', 'Proteins of malt and hops hold the bubbles.'),
    barePaper('hops', 'Hops in storage', 'Hops lose their bitterness; malt does not.'),
    ...filling,
  ]);

  test('what is near to them is set apart, and is no result', async () => {
    const { items, total } = await ask('foam');
    expect(items.map(({ slug, isRelated }) => [slug, isRelated])).toEqual([
      ['foam', false],
      ['head', true],
      ['hops', true],
    ]);
    expect(total).toBe(1);
  });

  test('it has no word that was left out, and comes with results alone', async () => {
    const without = await ask('foam -bubbles');
    expect(without.items.map(({ slug }) => slug)).toEqual(['foam', 'hops']);
    expect((await ask('xyzzyqwert')).items).toEqual([]);
  });
});
