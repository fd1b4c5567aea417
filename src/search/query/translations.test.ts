import { expect, test } from 'vitest';
import { barePaper, searchOf } from '../../../tests/support/small-search.ts';

const translations = [
  ['sourdough starter', 'Sauerteig', 'levain', 'masa madre', '酸面团'],
  ['crust', 'Kruste', 'croûte', 'corteza', '面包皮'],
];

test.each(['Sauerteig', 'levain', 'masa madre', '酸面团', 'Kruste', 'croute', '面包皮 酸面团'])(
  'papers in English are found by “%s”',
  async (query) => {
    const ask = await searchOf(
      [
        barePaper('rye', 'A sourdough starter of rye', 'Its crust is dark.'),
        barePaper('oven', 'Ovens', 'They are hot.'),
      ],
      translations,
    );
    const { items, unknown, corrected } = await ask(query);
    expect([items[0]?.slug, unknown, corrected]).toEqual(['rye', [], undefined]);
  },
);
