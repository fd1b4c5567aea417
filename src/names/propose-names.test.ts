import { expect, test } from 'vitest';
import { splitSentences } from '../text/sentences.ts';
import { proposeNames } from './propose-names.ts';

const kinds = ['method', 'dataset'];
const paper = (title: string, abstract: string, language = 'en') => ({
  title,
  sentences: splitSentences(abstract, language),
  language,
});
const namesIn = (title: string, abstract: string, language?: string) =>
  proposeNames([paper(title, abstract, language)], kinds)[0]?.map(({ name }) => name);

test.each([
  ['CrustNet: a way to bake', 'CrustNet bakes bread.', ['CrustNet']],
  ['On bread', 'We introduce CrustNet, a way to bake.', ['CrustNet']],
  [
    'On bread',
    'We build a new dataset, CrumbBank, and an oven dubbed OvenTwo.',
    ['CrumbBank', 'OvenTwo'],
  ],
  ['On bread', 'We present Slow Leaven Baking (SLB), which takes a day.', ['SLB']],
  ['Slow Leaven Baking: why', 'We study Slow Leaven Baking (SLB) for years.', ['SLB']],
  ['On bread', 'We propose a method for rye breads (RBs). It is called good.', []],
  ['On bread', 'Many bakers use the so-called HotStone method, e.g. BakeFast.', []],
  ['Revisiting ovens: a survey', 'We compare five ovens.', []],
])('“%s” · “%s” introduces %j', (title, abstract, names) => {
  expect(namesIn(title, abstract)).toEqual(names);
});

test('German abstracts say it in their own words', () => {
  expect(namesIn('Vom Brot', 'Wir stellen KrustenNetz vor, ein Verfahren.', 'de')).toEqual([
    'KrustenNetz',
  ]);
});

test('the nearest word that is a kind tells the kind; without kinds none is guessed', () => {
  const one = paper(
    'On bread',
    'With this method we release CrumbBank, a large dataset of crumbs.',
  );
  expect(proposeNames([one], kinds)[0]?.[0]?.kind).toBe('dataset');
  expect(proposeNames([one], [])[0]?.[0]?.kind).toBeUndefined();
});

test('a name leads to one paper, and what a person told stands', () => {
  const one = paper('CrustNet: a way to bake', 'CrustNet bakes bread.');
  expect(proposeNames([one, one], kinds).map((names) => names.length)).toEqual([1, 0]);
  const told = { ...one, introduces: [{ name: 'Crust-Net' }] };
  const refused = { ...one, introduces: [] };
  expect(proposeNames([told, one, refused], kinds).flat()).toEqual([]);
});
