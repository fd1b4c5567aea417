import { expect, test } from 'vitest';
import { termReader } from './paper-terms.ts';
import { abstractWords, type PaperText } from './paper-text.ts';
import { newVocabulary } from './vocabulary.ts';

const nothing: PaperText = {
  slug: 'x',
  topics: ['t'],
  title: '',
  summary: '',
  keywords: [],
  names: [],
  abstract: '',
  chosen: [],
};

function termsOf(paper: Partial<PaperText>): Record<string, number> {
  const read = termReader(newVocabulary([]), () => []);
  const { text, starts, ends, weights } = read({ ...nothing, ...paper });
  return Object.fromEntries(
    weights.map((weight, at) => [text.slice(starts[at], ends[at]), weight]),
  );
}

test('terms leave out mathematics, addresses, notes, numbers and words of every abstract', () => {
  const abstract = abstractWords(
    'We propose a novel method: 70B models with $\\alpha$ at <https://example.org/sketch>.\n\n## Notes\nfederated',
  );
  expect(termsOf({ title: 'Sketching', abstract })).toEqual({ Sketching: 3 });
});

test('forms of a word are one term, with the weights of the parts in which they stand', () => {
  expect(termsOf({ abstract: 'Pruning', summary: 'Pruned.', keywords: ['prune'] })).toEqual({
    Pruning: 5.5,
  });
});

test('neighbouring words are a term too, unless a sign or a common word parts them', () => {
  expect(
    Object.keys(termsOf({ abstract: 'sparse tickets; graph-kernel, trees of leaves' })),
  ).toEqual([
    'sparse',
    'tickets',
    'sparse tickets',
    'graph',
    'kernel',
    'graph-kernel',
    'trees',
    'leaves',
  ]);
});

test('long keywords are questions, which count little', () => {
  const terms = termsOf({ keywords: ['shrink without losing accuracy'] });
  expect(terms).toMatchObject({ shrink: 0.5 });
});

test('words of scripts without spaces are terms', () => {
  const terms = Object.keys(termsOf({ abstract: '光照对腌萝卜颜色的影响' }));
  expect(terms).toEqual(expect.arrayContaining(['光照', '萝卜', '颜色', '影响']));
});

test('words that hold sentences of another language together are none', () => {
  const abstract = 'Wir hören auf das Brot, wenn es aus dem Ofen kommt, und auf die Kruste.';
  expect(Object.keys(termsOf({ abstract }))).toEqual(
    expect.arrayContaining(['Brot', 'Ofen', 'Kruste']),
  );
  expect(Object.keys(termsOf({ abstract }))).not.toEqual(expect.arrayContaining(['auf']));
});
