import { describe, expect, test } from 'vitest';
import type { RelationKind } from '../schema/relation.ts';
import { type LinkedPaper, linesThrough, relationsAmong } from './lineages.ts';

function paper(
  slug: string,
  published: string | undefined,
  ...related: [paper: string, kind?: RelationKind][]
): LinkedPaper {
  return {
    slug,
    titleText: slug,
    topics: ['bread'],
    facts: {
      published,
      related: related.map(([other, kind]) => ({ paper: other, why: `as ${other}`, kind })),
    },
  };
}

const loaf = paper('loaf', '2020-03');
const crust = paper('crust', '2022', ['loaf', 'extends'], ['crumb']);
const crumb = paper('crumb', '2021-05', ['crust', 'baseline-of']);
const rye = paper('rye', undefined, ['loaf', 'contradicts']);
const buns = paper('buns', '2019-01', ['oats', 'same-problem'], ['nowhere', 'answers']);
const oats = paper('oats', '2018-07');
const alone = paper('alone', '2018', ['loaf']);
const shelf = [crust, crumb, loaf, alone, oats, buns, rye];
const relations = relationsAmong(shelf);

/** Lines as they are read: each paper, and how it stands to those before it. */
function read(papers: LinkedPaper[]) {
  return linesThrough(relations, papers).map((line) =>
    line.map(({ paper: { slug }, relations: before }) =>
      [
        slug,
        ...before.map(
          ({ other, kind, isOwn }) => `${isOwn ? '' : 'from there: '}${kind} ${other.slug}`,
        ),
      ].join(', '),
    ),
  );
}

describe('lines of work', () => {
  test('go by first versions, those without a date last, and say what stands to what', () => {
    expect(read(shelf)).toEqual([
      [
        'loaf',
        'crumb',
        'crust, extends loaf, from there: baseline-of crumb',
        'rye, contradicts loaf',
      ],
      ['oats', 'buns, same-problem oats'],
    ]);
  });

  test('of a topic reach into others by one step, and no farther', () => {
    expect(read([crumb])).toEqual([['crumb', 'crust, from there: baseline-of crumb']]);
    expect(read([alone])).toEqual([]);
  });
});

test('where both pages name a relation, each paper has its own', () => {
  const [a, b] = [paper('a', '2020', ['b', 'same-problem']), paper('b', '2021', ['a', 'answers'])];
  const both = relationsAmong([a, b]);
  expect(both.get(a)).toEqual([{ other: b, kind: 'same-problem', why: 'as b', isOwn: true }]);
  expect(both.get(b)).toEqual([{ other: a, kind: 'answers', why: 'as a', isOwn: true }]);
});
