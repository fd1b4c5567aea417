import { describe, expect, test } from 'vitest';
import { barePaper, searchOf } from '../../../tests/support/small-search.ts';

describe('a title that is nearly right', async () => {
  const ask = await searchOf([
    barePaper(
      'rest',
      'Rest for Doughs',
      'Dough rests, and bakers knead rested doughs of rye again.',
    ),
    barePaper('knead', 'When to Knead Again: a Study of Rye', 'Doughs are kneaded once more.'),
    barePaper('salt', 'Salting Is All You Need for Even Cabbage', 'Heads are put into brine.'),
    barePaper(
      'brine',
      'Brine',
      'Saving brine: even heads of cabbage are saved, all in salty brine.',
    ),
    barePaper('rye', 'Kneading rye doughs', 'We knead rye, rye and rye, and rye again.'),
  ]);

  test.each([
    ['when to knead again study', 'knead'],
    ['when to knea', 'knead'],
    ['when to knead rye agian', 'knead'],
    ['salt is all you need for saving even cabbages', 'salt'],
  ])('“%s” puts %s first', async (query, slug) => {
    expect((await ask(query)).items[0]?.slug).toBe(slug);
  });

  test('does not outdo what the words are about', async () => {
    expect((await ask('rye')).items[0]?.slug).toBe('rye');
    expect((await ask('salty brine')).items[0]?.slug).toBe('brine');
  });
});

describe('numbers and signs', async () => {
  const ask = await searchOf([
    barePaper('kb', 'Ovens with 256KB of Memory', 'A small program.'),
    barePaper('many', 'Baking in more than 10,000 Ovens', 'A large bakery.'),
    barePaper('star', 'Recipes proved in F*', 'Programs that cannot burn.'),
    barePaper('stars', 'Stars of the bakery', 'Two stars, 256 of them, and 10 in the north.'),
  ]);

  test.each([
    ['256 kilobytes', 'kb'],
    ['256 kb', 'kb'],
    ['10000 ovens', 'many'],
    ['10,000 ovens', 'many'],
    ['f star recipes', 'star'],
  ])('“%s” is what papers write as one: %s', async (query, slug) => {
    const { items, unknown } = await ask(query);
    expect([items[0]?.slug, unknown]).toEqual([slug, []]);
  });
});

test('papers with all words are found, however rare a name made of these words is', async () => {
  const places = Array.from({ length: 40 }, (_, place) => `bay ${place}`);
  const papers = places.map((place, number) => {
    const moss = number === 3 ? 'sea-moss' : 'sea moss';
    return barePaper(`bay-${number}`, `A study of ${place}`, `We measure ${moss} at ${place}.`);
  });
  expect((await (await searchOf(papers))('sea moss')).total).toBe(40);
});

test('words of everyday English do not outdo what a query is about', async () => {
  const ask = await searchOf([
    barePaper('kitchen', 'Kitchens of Rye', 'A big room is made smaller.'),
    barePaper('loaf', 'Ovens of Rye', 'A big oven is full of loaves.'),
  ]);
  expect((await ask('make big loaves smaller')).items[0]?.slug).toBe('loaf');
  expect((await ask('big and smaller')).items[0]?.slug).toBe('kitchen');
});
