import { expect, test } from 'vitest';
import { barePaper, searchOf } from '../../../tests/support/small-search.ts';

const papers = [
  barePaper('loaf', 'Baking a Loaf', 'A loaf is baked in a hot oven.'),
  barePaper('toast', 'Toast for Breakfast', 'Toast is made of yesterday’s slices.'),
  barePaper('soup', 'Soup at Home', 'Vegetables are cooked for hours.'),
  barePaper('market', 'A Market in Town', 'What is sold there, and by whom.'),
  barePaper('kettle', 'Kettles', 'How they boil water.'),
  barePaper('jar', 'Jars', 'How they keep jam.'),
];
const pairs = [
  { first: 'bread', second: 'loaf', likeness: 0.8 },
  { first: 'breakfast', second: 'soup', likeness: 0.5 },
];
const ask = await searchOf(papers, [], pairs);

test('a paper with other words for the same is found, and says by which', async () => {
  const { items } = await ask('hot bread');
  expect(items[0]).toMatchObject({ slug: 'loaf', standIns: ['loaf'], hasStandInsOnly: false });
  const [alone] = (await ask('bread somewhere')).items;
  expect(alone).toMatchObject({ slug: 'loaf', standIns: ['loaf'], hasStandInsOnly: true });
});

test('papers that have the words themselves come first, and say nothing', async () => {
  const { items } = await ask('breakfast at home');
  expect(items.slice(0, 2).map(({ slug }) => slug)).toEqual(['toast', 'soup']);
  expect(items[0]?.standIns).toEqual([]);
});

test('a word of the query stands for no other one', async () => {
  const { items } = await ask('bread loaf');
  expect(items[0]).toMatchObject({ slug: 'loaf', standIns: [] });
});

test.each([
  ['switched off', 'bread somewhere', { related: false }],
  ['asked for by quotation marks', '"bread" somewhere', {}],
  ['one word, which means itself', 'bread', {}],
])('nothing related is found where it is %s', async (_, query, request) => {
  const { items } = await ask(query, request);
  expect(items.flatMap(({ standIns }) => standIns)).toEqual([]);
});

test('a search goes on where the file of related words cannot be had, and says so', async () => {
  const without = await searchOf(papers, [], pairs, (name) => !name.startsWith('related-'));
  const { items, lacksRelatedWords } = await without('breakfast at home');
  expect([items[0]?.slug, lacksRelatedWords]).toEqual(['toast', true]);
});
