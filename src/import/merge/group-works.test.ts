import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PaperFacts } from '../../schema/paper.ts';
import { groupWorks } from './group-works.ts';
import { describeWork } from './work.ts';

type Sample = PaperFacts & { title?: string };

const telling = 'Boiling Points of Invented Kettles';

/** Groups samples; each group as the letters of its samples, in order. */
function groupsOf(samples: Record<string, Sample>): string[] {
  const letterOf = new Map(
    Object.entries(samples).map(([letter, { title = telling, ...facts }]) => [
      describeWork({ title, facts, abstract: '' }),
      letter,
    ]),
  );
  return groupWorks([...letterOf.keys()])
    .map((group) =>
      group
        .map((work) => letterOf.get(work))
        .sort()
        .join(''),
    )
    .sort();
}

const dale: Sample = { authors: ['Mia Dale'] };
const lowe: Sample = { authors: ['Ben Lowe'] };

describe('records of one work', () => {
  test('from five databases are one', () => {
    expect(
      groupsOf({
        a: { ...dale, published: '2020', doi: '10.5555/a' },
        b: { authors: ['M. Dale'], published: '2019', volume: '3' },
        c: { ...dale, published: '2020-02', doi: '10.5555/A', pmid: '12' },
        d: { title: 'Boiling points', pmid: '12' },
        e: { authors: ['Dale, Mia', 'et al.'], published: '2020' },
      }),
    ).toEqual(['abcde']);
  });

  test('that only a third joins by their identifiers are one', () => {
    const [a, b] = [{ arxiv: '2410.00001' }, { doi: '10.5555/a' }];
    expect(
      groupsOf({ a: { title: 'One', ...a }, b: { title: 'Two', ...b }, c: { ...a, ...b } }),
    ).toEqual(['abc']);
  });

  test('of which nothing but the title is known join the only work that has it', () => {
    expect(groupsOf({ a: { ...dale, published: '2020' }, b: {}, c: {} })).toEqual(['abc']);
  });
});

describe('other works of one title', () => {
  test.each<[string, Record<string, Sample>, string[]]>([
    ['no record joins that fits both', { a: dale, b: lowe, c: {}, d: {} }, ['a', 'b', 'cd']],
    [
      'no record joins that fits two volumes',
      {
        a: { ...dale, published: '2020', volume: '1' },
        b: { ...dale, published: '2020', volume: '2' },
        c: { ...dale, published: '2020' },
      },
      ['a', 'b', 'c'],
    ],
    [
      'no chain of records joins',
      {
        a: { ...dale, published: '2019' },
        b: { ...dale, published: '2020' },
        c: { ...dale, published: '2021' },
      },
      ['a', 'b', 'c'],
    ],
    [
      'a record joins the one of which it says more',
      {
        a: { ...dale, published: '2020', doi: '10.5555/a' },
        b: { ...dale, doi: '10.5555/b' },
        c: { ...dale, published: '2020' },
      },
      ['ac', 'b'],
    ],
    [
      'a preprint joins the version that is nearer',
      {
        a: { ...dale, published: '2019', arxiv: '1901.00001' },
        b: { ...dale, published: '2019', type: 'paper-conference', 'container-title': 'Kettles' },
        c: { ...dale, published: '2021', type: 'article-journal', 'container-title': 'Boiling' },
      },
      ['ab', 'c'],
    ],
  ])('%s', (_, samples, groups) => {
    expect(groupsOf(samples)).toEqual(groups);
  });
});

test('thousands of records of one title are told apart in no time', () => {
  const samples = Object.fromEntries(
    Array.from({ length: 4000 }, (_, number): [string, Sample] => [
      `${number} `,
      { title: 'Introduction', authors: [`Author${number % 2000} Name${number % 2000}`] },
    ]),
  );
  const start = performance.now();
  expect(groupsOf(samples)).toHaveLength(2000);
  expect(performance.now() - start).toBeLessThan(5000);
});

test('the order of the records does not matter', () => {
  const sample = fc.record(
    {
      title: fc.constantFrom(telling, 'Introduction', 'Introduction!', 'On Jugs and Kettles'),
      authors: fc.constantFrom<string[]>(['Mia Dale'], ['M. Dale'], ['Ben Lowe']),
      published: fc.constantFrom('2019', '2020', '2020-05', '2024'),
      doi: fc.constantFrom('10.5555/a', '10.5555/b'),
      arxiv: fc.constantFrom('2410.00001', '2410.00002'),
      volume: fc.constantFrom('1', '2'),
      'container-title': fc.constantFrom('Kettles', 'Boiling'),
    },
    { requiredKeys: ['title'] },
  );
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 9 }), fc.infiniteStream(fc.nat()), (list, random) => {
      const named = list.map((item, index): [string, Sample] => [String(index), item]);
      const shuffled = named
        .map((item) => ({ item, rank: random.next().value }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ item }) => item);
      const groups = groupsOf(Object.fromEntries(named));
      expect(
        groupsOf(Object.fromEntries(shuffled.map(([name, item]) => [`x${name}`, item]))),
      ).toEqual(
        groups
          .map((group) =>
            [...group]
              .map((name) => `x${name}`)
              .sort()
              .join(''),
          )
          .sort(),
      );
    }),
    { numRuns: 300 },
  );
});
