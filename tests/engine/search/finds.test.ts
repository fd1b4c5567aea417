import { expect, inject, test } from 'vitest';
import { openReader } from '../../support/reader.ts';
import { servedSite } from '../../support/served-site.ts';

const sites = { small: servedSite(inject('kitchen')), large: servedSite(inject('pantry'), '/kb/') };

test.each([
  ['small', 'a German word', 'Roggen', 'roggen-und-geduld'],
  ['small', 'a German word without its umlaut', 'Kuche Keller Pfannkuch', 'das-fass-im-keller'],
  ['small', 'an author', 'Schaumburg foam', 'why-foam-stays'],
  ['small', 'an author in Chinese', '麦香远', 'steamed-buns-with-old-dough'],
  ['small', 'a Chinese word within a title', '萝卜', 'pickled-radish-and-light'],
  ['small', 'a Chinese phrase', '“腌萝卜颜色”', 'pickled-radish-and-light'],
  ['small', 'a DOI', '10.5555/kitchen.12', 'a-loaf-on-a-balance'],
  ['small', 'an arXiv id', '2305.09998', 'kettle-souring-without-a-kettle'],
  ['small', 'a name', 'crock clock', 'salt-warmth-and-the-souring-of-cabbage'],
  ['small', 'a word of the thesaurus', 'leaven', 'leavens-of-cold-houses'],
  [
    'large',
    'a title',
    'BrinePress: Towards Even Pickling of Whole Heads of Cabbage',
    'brinepress-even-pickling-of-whole-heads',
  ],
  ['large', 'a part of a title', 'robust lid ventilation', 't-jar-robust-lids-for-drying'],
  ['large', 'a name in another spelling', 'T JAR', 't-jar-robust-lids-for-drying'],
  ['large', 'a name with a superscript', 's2alt', 's2alt-efficient-scalable-salting'],
  ['large', 'a name with a slip', 'brinepess', 'brinepress-even-pickling-of-whole-heads'],
] as const)('in the %s collection %s finds its paper', async (size, _what, query, slug) => {
  const { page, messages } = await openReader();
  await page.goto(`${sites[size].address}search/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-search-results][data-state="done"]').waitFor();
  const first = page.locator('[data-search-results] a').first();
  expect(await first.getAttribute('href')).toMatch(new RegExp(`/papers/${slug}/$`));
  expect(messages).toEqual([]);
});
