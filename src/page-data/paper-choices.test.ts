import { expect, test } from 'vitest';
import { type ChoosablePaper, choicesAmong } from './paper-choices.ts';

function paper(slug: string, facts: Partial<ChoosablePaper> & { year?: string; code?: string }) {
  const { year, code, ...rest } = facts;
  const row: ChoosablePaper = {
    slug,
    title: [],
    titleText: slug,
    language: undefined,
    authors: [],
    editors: [],
    venue: undefined,
    facts: {
      summary: undefined,
      language: undefined,
      published: year,
      code,
      draft: undefined,
      drafted: undefined,
    },
    derived: { gist: undefined },
    home: undefined,
    series: '',
    brings: [],
    ...rest,
  };
  return row;
}

const loaf = paper('loaf', {
  year: '2021-03',
  series: 'Crumb',
  brings: ['method:RoundIt', 'method:Fold', ':Nameless'],
  code: 'https://code.example/loaf',
});
const crust = paper('crust', { year: '2023', series: 'Crumb', brings: ['method:Glaze'] });
const bun = paper('bun', { year: '2023-05', series: 'Baking', brings: ['dataset:Buns10'] });

test('papers are narrowed down by years, venues, names and code, each with its number', () => {
  expect(choicesAmong([loaf, crust, bun])).toEqual({
    years: [
      { value: '2023', label: '2023', count: 2 },
      { value: '2021', label: '2021', count: 1 },
    ],
    venues: [
      { value: 'Baking', label: 'Baking', count: 1 },
      { value: 'Crumb', label: 'Crumb', count: 2 },
    ],
    names: [
      {
        kind: 'method',
        value: 'method:',
        count: 2,
        names: [
          { value: 'method:Fold', label: 'Fold' },
          { value: 'method:Glaze', label: 'Glaze' },
          { value: 'method:RoundIt', label: 'RoundIt' },
        ],
      },
      { kind: '', value: ':', count: 1, names: [{ value: ':Nameless', label: 'Nameless' }] },
      {
        kind: 'dataset',
        value: 'dataset:',
        count: 1,
        names: [{ value: 'dataset:Buns10', label: 'Buns10' }],
      },
    ],
    code: 1,
  });
});

test('what all have, or none, is no choice', () => {
  expect(choicesAmong([crust, paper('rye', { year: '2023', series: 'Crumb' })])).toMatchObject({
    years: [],
    venues: [],
    code: 0,
  });
  expect(choicesAmong([loaf]).code).toBe(0);
  expect(choicesAmong([paper('rye', {})])).toEqual({ years: [], venues: [], names: [], code: 0 });
});
