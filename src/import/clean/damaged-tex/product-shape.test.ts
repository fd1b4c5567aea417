import { expect, it } from 'vitest';
import { looksLikeProduct } from './product-shape.ts';
import { noContext, segmentWord } from './segmentation.ts';

function isProduct(word: string): boolean {
  const context = { ...noContext, setFollows: true, operandFollows: true, bracketFollows: true };
  const pieces = segmentWord(word, context);
  return pieces !== undefined && looksLikeProduct(pieces);
}

it.each(['nlog', 'dTlog', 'thetainTheta', 'xinR', 'ntoinfty', 'nle', 'kgeq', 'dphi', 'AsubseteqB'])(
  '%s is a product of symbols',
  (word) => {
    expect(isProduct(word)).toBe(true);
  },
);

it.each([
  'Tibetan',
  'Scotland',
  'anecdote',
  'wrangler',
  'Metalog',
  'biota',
  'spine',
  'chatbot',
  'PiDL',
  'REFinD',
  'BitDelta',
  'Spiker',
])('%s is a word or a name', (word) => {
  expect(isProduct(word)).toBe(false);
});
