import { describe, expect, test } from 'vitest';
import { parseTitle } from '../mathematics/title.ts';
import { nameSlug } from './name-slug.ts';
import { collectNames } from './names.ts';
import type { Paper } from './paper.ts';

const paper = (slug: string, introduces: [string, string][], summary?: string): Paper => ({
  slug,
  topics: ['topic'],
  authors: [],
  editors: [],
  translators: [],
  venue: undefined,
  language: undefined,
  title: [],
  titleText: slug,
  facts: {
    title: slug,
    introduces: introduces.map(([name, kind]) => ({ name, kind })),
    ...(summary ? { summary } : {}),
  },
  body: '',
});

describe('the address of a name', () => {
  test.each([
    ['EvoPress', 'evopress'],
    ['1-bit Adam', '1-bit-adam'],
    ['ReST-MCTS*', 'rest-mcts'],
    ['$\\perp$Grad', 'perpgrad'],
    ['Lion-$\\kappa$', 'lion-kappa'],
    ['S$^{2}$FT', 's2ft'],
    ['$\\mathcal{X}$-Net', 'x-net'],
    ['Fréchet’s Test', 'frechets-test'],
    ['悟道', '悟道'],
    ['***', 'name'],
  ])('of %s is %s', (name, slug) => {
    expect(nameSlug(parseTitle(name))).toBe(slug);
  });
});

test('names stand from A to Z with digits by their value', () => {
  const names = collectNames([
    paper('p', [
      ['zeta', 'tool'],
      ['C10', 'model'],
      ['Alpha', 'method'],
      ['C4', 'dataset'],
    ]),
  ]);
  expect(names.map(({ text }) => text)).toEqual(['Alpha', 'C4', 'C10', 'zeta']);
});

test('names with the same address stand together, in an order that does not depend on the papers’', () => {
  const papers = [
    paper('second', [['RSCP+', 'method']]),
    paper('first', [['RSCP', 'method']]),
    paper('another', [['Rscp', 'tool']]),
  ];
  const order = (list: Paper[]) => collectNames(list).map(({ text, slug }) => `${text} ${slug}`);
  expect(order(papers)).toEqual(order(papers.toReversed()));
  expect(new Set(collectNames(papers).map(({ slug }) => slug))).toEqual(new Set(['rscp']));
});

test('a name has the first sentence of its paper’s summary', () => {
  const [name] = collectNames([paper('p', [['X', 'tool']], 'Finds bugs. It is fast.')]);
  expect(name?.line).toBe('Finds bugs.');
});
