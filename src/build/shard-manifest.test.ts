import { expect, test } from 'vitest';
import { type ShardFolder, type ShardManifest, shardProblems } from './shard-manifest.ts';

const here = { engine: 'e1', content: 'c1', address: 'https://papers.example/' };

function share(number: number, count = 2, other: Partial<ShardManifest> = {}): ShardFolder {
  return { folder: `shards/${number}`, manifest: { number, count, ...here, ...other } };
}

test('all shares of one site, in any order, are what it takes', () => {
  expect(shardProblems([share(2), share(1)], here)).toEqual([]);
  expect(shardProblems([share(1, 1)], here)).toEqual([]);
});

test.each<[string, ShardFolder[], string[]]>([
  [
    'one that is missing',
    [share(1, 3), share(3, 3)],
    ['2 of 3: this share is not among the folders · '],
  ],
  ['several that are missing', [share(2, 3)], ['1, 3 of 3: these shares are not among']],
  [
    'a folder without one',
    [share(1), { folder: 'elsewhere' }],
    [
      'elsewhere: holds no finished share of a build · ',
      '2 of 2: this share is not among the folders · ',
    ],
  ],
  [
    'one that is there twice',
    [share(1), { ...share(1), folder: 'again' }, share(2)],
    ['again: is share 1 of 2, as shards/1 is · '],
  ],
  [
    'one of another number',
    [share(1), share(2, 4)],
    ['shards/2: is one of 4 shares, and shards/1 one of 2 · '],
  ],
  [
    'one of another engine',
    [share(1), share(2, 2, { engine: 'e2' })],
    ['shards/2: was rendered by other programs than are here · '],
  ],
  [
    'one of other content',
    [share(1, 2, { content: 'c2' }), share(2)],
    ['shards/1: was rendered of another content than is here · '],
  ],
  [
    'one for another address',
    [share(1), share(2, 2, { address: '/kb/' })],
    ['shards/2: was rendered for /kb/, and the whole is to be for https://papers.example/ · '],
  ],
  [
    'all that is wrong',
    [share(1, 2, { engine: 'e2', content: 'c2' }), { folder: 'x' }],
    ['x: holds no', 'shards/1: was rendered by', 'shards/1: was rendered of', '2 of 2: this'],
  ],
])('%s is told, with what to do', (_what, folders, beginnings) => {
  const problems = shardProblems(folders, here);
  expect(problems).toHaveLength(beginnings.length);
  for (const [at, problem] of problems.entries()) {
    expect(problem.slice(0, beginnings[at]?.length)).toBe(beginnings[at]);
    // What, why, what to do.
    expect(problem.split(' · ').length).toBeGreaterThanOrEqual(3);
  }
});
