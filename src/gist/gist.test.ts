import { expect, test } from 'vitest';
import { segmentsToText } from '../mathematics/to-text.ts';
import { gistOf } from './gist.ts';

const gist = (title: string, body: string, language?: string) =>
  segmentsToText(gistOf(title, body, language) ?? []);

test('says what was done and what came out, not why it matters or where the code is', () => {
  const body = `Bread has been baked for ages, and stale loaves remain a challenge (cf. Crumb et al. 2020).
    However, existing methods fail to keep a crust. In this paper, we propose LoafKeeper, a cloth that
    keeps the crust of a loaf dry. We wove it of linen. Loaves kept in LoafKeeper stay crisp for 3.5
    days, 40% longer than in paper. Code is available at <https://example.org/loaf>.`;
  expect(gist('LoafKeeper: a cloth for crisp loaves', body)).toBe(
    'In this paper, we propose LoafKeeper, a cloth that keeps the crust of a loaf dry. ' +
      'Loaves kept in LoafKeeper stay crisp for 3.5 days, 40% longer than in paper.',
  );
});

test('formulas stay formulas, and no sentence is cut at their stops', () => {
  const body =
    'We show that dough doubles in $t_{0.5}.$ hours at $25^{\\circ}$C in *every* kitchen.';
  expect(gistOf('Doubling dough', body, 'en')).toEqual([
    { kind: 'text', value: 'We show that dough doubles in ' },
    { kind: 'math', value: 't_{0.5}.' },
    { kind: 'text', value: ' hours at ' },
    { kind: 'math', value: '25^{\\circ}' },
    { kind: 'text', value: 'C in every kitchen.' },
  ]);
});

test.each([
  [
    'Brot im Winter',
    'Sauerteig ist seit langem bekannt. Bisher war wenig bekannt, wie er bei Kälte reift. Wir untersuchen, wie Sauerteig bei 5 Grad reift. Die Ergebnisse zeigen, dass er z. B. doppelt so lange braucht.',
    'Wir untersuchen, wie Sauerteig bei 5 Grad reift. Die Ergebnisse zeigen, dass er z. B. doppelt so lange braucht.',
  ],
  [
    '低温酿造的米酒',
    '近年来，米酒受到广泛关注。然而，低温发酵仍然是一个挑战，其机理尚未得到充分的认识和理解。本文提出了一种在低温条件下使用老面团发酵米酒的新方法，并且详细描述了具体的步骤。实验结果表明，该方法使米酒的香气显著提高，并使发酵时间缩短了百分之三十以上。',
    '本文提出了一种在低温条件下使用老面团发酵米酒的新方法，并且详细描述了具体的步骤。实验结果表明，该方法使米酒的香气显著提高，并使发酵时间缩短了百分之三十以上。',
  ],
])('%s: in other languages too', (title, body, wanted) => {
  expect(gist(title, body)).toBe(wanted);
});

test('names of the parts of an abstract are left out, with their colon or where it was lost', () => {
  const body =
    'Background: Bread goes stale. METHODS We kept forty loaves in linen and forty in paper for a week. ' +
    'Conclusions: Results show that linen keeps a loaf crisp for 3.5 days.';
  expect(gist('Linen for loaves', body)).toBe(
    'We kept forty loaves in linen and forty in paper for a week. ' +
      'Results show that linen keeps a loaf crisp for 3.5 days.',
  );
});

test('a page without an abstract has none', () => {
  expect(gistOf('Bread', '', undefined)).toBeUndefined();
  expect(gistOf('Bread', '## Notes\n\nWe propose nothing.', undefined)).toBeUndefined();
});
