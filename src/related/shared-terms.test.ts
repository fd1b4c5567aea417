import { expect, test } from 'vitest';
import { sharedTerms } from './shared-terms.ts';
import { isVague } from './vague-words.ts';

function told(said: string[], terms: [string, number][]): string[] {
  const text = terms.map(([shown]) => shown).join('|');
  const starts = terms.map(([shown]) => text.indexOf(shown));
  const own = new Map(terms.map((_, term) => [term, 1]));
  const vector = {
    terms: Uint32Array.from(terms.keys()),
    weights: Float32Array.from(terms, ([, weight]) => weight),
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(terms, ([shown], at) => (starts[at] ?? 0) + shown.length),
  };
  return sharedTerms(own, vector, isVague, said, 3);
}

test.each([
  [
    'phrases before their words',
    [
      ['kernel', 0.5],
      ['graph kernel', 0.4],
    ],
    ['graph kernel'],
  ],
  [
    'no everyday words beside telling ones',
    [
      ['able', 0.5],
      ['regret', 0.2],
    ],
    ['regret'],
  ],
  [
    'an everyday word where there is nothing else',
    [
      ['able', 0.5],
      ['asks', 0.2],
    ],
    ['able'],
  ],
  [
    'no word far weaker than the first',
    [
      ['regret', 0.5],
      ['bandit', 0.1],
    ],
    ['regret'],
  ],
] satisfies [string, [string, number][], string[]][])('told are %s', (_rule, terms, expected) => {
  expect(told([], terms)).toEqual(expected);
});

test('words of a reason that is given already are not told again', () => {
  const terms: [string, number][] = [
    ['ranker', 0.5],
    ['regret', 0.4],
  ];
  expect(told(['Training rankers'], terms)).toEqual(['regret']);
  expect(told(['Training rankers'], terms.slice(0, 1))).toEqual([]);
});
