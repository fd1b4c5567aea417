import { expect, test } from 'vitest';
import { cleanEntry } from '../clean/clean-entry.ts';
import { mergeEntries } from '../merge/merge-entries.ts';
import { planImport } from '../write/plan.ts';
import { formatPlaced, recordPlacements } from './placed.ts';

const topics = [
  { slug: 'graphs', title: 'Graphs', scope: 'Graph neural networks.' },
  { slug: 'robots', title: 'Robots', scope: 'Grasping and walking machines.' },
];

test('an import reports where each new paper went and why', () => {
  const papers = mergeEntries(
    [
      {
        title: 'Walking machines',
        abstract: 'Robots for grasping.',
        facts: {},
        source: 'a.txt',
        line: 1,
      },
      { title: 'Bread', abstract: 'Flour, yeast.', facts: {}, source: 'a.txt', line: 4 },
    ].map(cleanEntry),
  );
  const { placeBy, placed } = recordPlacements();
  const plan = planImport(
    papers,
    { pages: [], unread: [], ledger: {}, publicKeys: new Map() },
    placeBy([], topics),
  );
  expect(plan.writes.map(({ path }) => path)).toEqual([
    'unsorted/bread.md',
    'robots/walking-machines.md',
  ]);
  expect(placed.map(({ slug, topic }) => [slug, topic])).toEqual([
    ['bread', 'unsorted'],
    ['walking-machines', 'robots'],
  ]);
  expect(placed[1]?.words).toContain('walking machines');
  expect(formatPlaced(placed)).toMatch(
    /^robots\/walking-machines: \d+ % sure · .*\nplaced: 1 in topics, 1 in unsorted$/,
  );
});
