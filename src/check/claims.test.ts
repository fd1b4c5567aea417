import { expect, test } from 'vitest';
import { contentFolder } from '../../tests/support/content-folder.ts';
import { checkCollection } from './check-collection.ts';
import { readCollection } from './collection-fs.ts';

/** A summary, its abstract where that says something else, and what is noted: rule and words. */
type Claim = [summary: string, abstract: string | undefined, notes: string[]];

/** Reads a page of each claim, and gives the claims with what is noted of them. */
async function noted(claims: Claim[], language = 'en'): Promise<Claim[]> {
  const site = `format: 1\nname: Tests\ndescription: Tests.\nlanguage: ${language}\ngroups: []\n`;
  const pages = claims.map(([summary, abstract = summary], index) => [
    `papers/unsorted/claim-${index}.md`,
    `---\ntitle: Claim ${index}\nsummary: '${summary}'\n---\n\n${abstract}\n`,
  ]);
  const folder = contentFolder({ 'site.yml': site, ...Object.fromEntries(pages) });
  const { notes } = checkCollection(await readCollection(folder));
  return claims.map(([summary, abstract], index) => [
    summary,
    abstract,
    notes
      .filter(({ rule }) => rule === 'hedge' || rule === 'comparator')
      .filter(({ file }) => file.endsWith(`/claim-${index}.md`))
      .map(({ rule, what }) => `${rule} ${what.match(/“[^”]+”/)?.[0]}`),
  ]);
}

test('a gain names what it is measured against', async () => {
  const claims: Claim[] = [
    ['Bakes bread 20% faster.', undefined, ['comparator “faster”']],
    ['Bakes bread 20% faster than an open oven.', undefined, []],
    // An amount bounded from below is no comparison.
    ['The crust gains over 20% in strength.', undefined, ['comparator “gains”']],
    ['The crust gains 20% in strength over that of an open oven.', undefined, []],
    ['The share of whole crusts rises from 51% to 55%.', undefined, []],
    ['Ovens improve.', undefined, ['comparator “improve”']],
    // Without an amount these words mostly say how something works.
    ['A lid lowers the heat in the lower half of the oven, and 3 stones hold it.', undefined, []],
  ];
  expect(await noted(claims)).toEqual(claims);
});

test('a summary is as careful as its abstract', async () => {
  const claims: Claim[] = [
    ['Bakes 40% of loaves.', 'It bakes up to 40% of loaves.', ['hedge “up to 40”']],
    ['Bakes up to a share of 40%.', 'It bakes up to 40% of loaves.', []],
    ['Loses 3% of loaves.', 'An average loss of 3% of loaves.', ['hedge “average 3”']],
    ['Loses 3% of loaves on average.', 'An average loss of 3% of loaves.', []],
    // A ratio, and a number with a verb of its own, are the value.
    ['Mixes 2:8 of rye.', 'Works under 2:8 of rye.', []],
    ['Bakes 40% of loaves.', 'Wins over stoves and is 40% of sales.', []],
    ['Steam softens crusts.', 'Steam may soften crusts.', ['hedge “may”']],
    ['Steam may soften crusts.', undefined, []],
    ['Steam softens crusts.', 'Steam softens crusts, which stoves could not.', []],
  ];
  expect(await noted(claims)).toEqual(claims);
});

test('claims are told in German, and left alone where no words of the language are known', async () => {
  const german: Claim[] = [
    ['Backt 20% schneller.', undefined, ['comparator “schneller”']],
    ['Backt 20% schneller als offene Öfen.', undefined, []],
  ];
  expect(await noted(german, 'de')).toEqual(german);
  const french: Claim[] = [['Cuit 20% plus vite.', undefined, []]];
  expect(await noted(french, 'fr')).toEqual(french);
});

/** A kind of claim, its text, its evidence and what is found: rule and words. */
type Evidenced = [kind: string, text: string, evidence: string, found: string[]];

/** What is found of pages that have one claim each, whose abstract is its evidence. */
async function foundIn(claims: Evidenced[], pack = ''): Promise<Evidenced[]> {
  const site = 'format: 1\nname: Tests\ndescription: Tests.\npack: ./pack\ngroups: []\n';
  const pages = claims.map(([kind, text, evidence], index) => [
    `papers/unsorted/claim-${index}.md`,
    `---\ntitle: Claim ${index}\nclaims: [{kind: ${kind}, text: '${text}', evidence: '${evidence}'}]\n---\n\n${evidence}\n`,
  ]);
  const folder = contentFolder({
    'site.yml': site,
    'pack/scope-words.yml': pack,
    ...Object.fromEntries(pages),
  });
  const { problems, notes } = checkCollection(await readCollection(folder));
  const rules = new Set(['claim-numbers', 'claim-kind', 'hedge', 'comparator']);
  return claims.map(([kind, text, evidence], index) => [
    kind,
    text,
    evidence,
    [...problems, ...notes]
      .filter(({ rule, file }) => rules.has(rule) && file.endsWith(`/claim-${index}.md`))
      .map(({ rule, what }) => `${rule} ${/“[^”]+”/.exec(what)?.[0] ?? what.split(',')[0]}`),
  ]);
}

test('a bound or an average of the evidence is one in its claim', async () => {
  const claims: Evidenced[] = [
    ['finds', 'Bakes 40% faster.', 'It bakes up to 40% faster.', ['claim-numbers “up to 40”']],
    ['finds', 'Bakes up to 40% faster.', 'It bakes up to 40% faster.', []],
    ['finds', 'On average the oven loses 3 loaves.', 'It loses an average of 3 loaves.', []],
    ['finds', 'Loses 3 loaves.', 'It loses 3 loaves on average.', ['claim-numbers “on average 3”']],
  ];
  expect(await foundIn(claims)).toEqual(claims);
});

test('a claim is as careful as its evidence where that speaks of it', async () => {
  const claims: Evidenced[] = [
    ['finds', 'Steam softens crusts.', 'We show that steam can soften crusts.', ['hedge “can”']],
    ['finds', 'Steam is able to soften crusts.', 'We show that steam can soften crusts.', []],
    ['finds', 'Steam softens crusts.', 'We show: steam softens crusts, and bakers can read.', []],
    ['finds', 'Ovens warm most kitchens.', 'We find that ovens may warm kitchens.', []],
  ];
  expect(await foundIn(claims)).toEqual(claims);
});

test('what narrows a result of the field stands in the claim', async () => {
  const claims: Evidenced[] = [
    [
      'proves',
      'Loaves rise.',
      'We prove that loaves rise in steam ovens.',
      ['hedge “steam ovens”'],
    ],
    ['proves', 'Loaves rise in a steam oven.', 'We prove that they rise in steam ovens.', []],
    ['does', 'Bakes loaves.', 'We bake loaves in steam ovens.', []],
  ];
  expect(await foundIn(claims, '- steam oven…\n')).toEqual(claims);
});

test('what was found or proved is told by a verb, or a finding by a number', async () => {
  const claims: Evidenced[] = [
    ['finds', 'Keeps bread soft.', 'We want bread to stay soft.', ['claim-kind finds']],
    ['finds', 'Bread stays soft.', 'We observe that bread stays soft.', []],
    ['finds', 'Bread keeps 3 days.', 'Bread is soft for 3 days.', []],
    ['proves', 'Bread keeps 3 days.', 'Bread is soft for 3 days.', ['claim-kind proves']],
    ['proves', 'Bread stays soft.', 'Our theorem says that bread stays soft.', []],
    ['does', 'Keeps bread.', 'We keep bread.', []],
  ];
  expect(await foundIn(claims)).toEqual(claims);
});

test('a bound or an average of the evidence is one in its result', async () => {
  const page = (facts: string, evidence: string) =>
    `---\ntitle: Ovens\nresults: [{quantity: speedup, value: 1.3–2, basis: relative, evidence: It bakes 1.3 to 2 times faster}, {quantity: share, basis: absolute, ${facts}, evidence: '${evidence}'}]\n---\n\nIt bakes 1.3 to 2 times faster. ${evidence}.\n`;
  const found = async (facts: string, evidence: string) => {
    const folder = contentFolder({ 'papers/unsorted/ovens.md': page(facts, evidence) });
    const { problems } = checkCollection(await readCollection(folder));
    return problems.map(({ rule, what }) => `${rule} ${what}`);
  };
  expect(await found('value: 40', 'It bakes up to 40% of loaves')).toEqual([
    'result-value the evidence says “up to 40”, the record 40',
  ]);
  expect(await found('value: 40, bound: up to', 'It bakes up to 40% of loaves')).toEqual([]);
  expect(await found('value: 40, conditions: average', 'The average is 40')).toEqual([]);
});

test('a claim names what a gain is measured against where its evidence does', async () => {
  const claims: Evidenced[] = [
    ['finds', 'Bakes faster.', 'It bakes faster than an open oven.', ['comparator “faster”']],
    ['finds', 'Bakes faster than open ovens.', 'It bakes faster than an open oven.', []],
    ['finds', 'Bakes faster.', 'It bakes faster.', []],
  ];
  expect(await foundIn(claims)).toEqual(claims);
});
