import { expect, test } from 'vitest';
import { groupByLetter, indexLetterOf } from './letters.ts';

test.each([
  ['en', 'évolution', 'E'],
  ['en', '3D', '0–9'],
  ['en', 'ℓ-norm', 'L'],
  ['de', 'Öfen', 'O'],
  ['sv', 'Öland', 'Ö'],
  ['sv', 'École', 'E'],
  ['da', 'Æbler', 'Æ'],
  ['el', 'Άρτος', 'Α'],
  ['ru', 'Ёлка', 'Е'],
  ['ru', 'йогурт', 'Й'],
  ['ar', 'خبز', 'خ'],
  ['he', 'לחם', 'ל'],
  ['ko', '김치', 'ㄱ'],
  ['zh', '老面馒头', 'L'],
  ['zh', '酵母', 'J'],
  ['en', '老面馒头', '漢字'],
  ['ja', '麹', '漢字'],
])('in %s “%s” stands under %s', (language, text, letter) => {
  expect(indexLetterOf(language)(text)).toBe(letter);
});

test('letters stand in the order of their alphabet, after digits', () => {
  const words = ['3D', 'Äpfel', 'Brot', 'Zimt', 'Άρτος', 'ζύμη'];
  const letters = (language: string) =>
    groupByLetter(words.toReversed(), (word) => word, language).map(({ letter }) => letter);
  expect(letters('de')).toEqual(['0–9', 'A', 'B', 'Z', 'Α', 'Ζ']);
  expect(letters('sv')).toEqual(['0–9', 'B', 'Z', 'Ä', 'Α', 'Ζ']);
});
