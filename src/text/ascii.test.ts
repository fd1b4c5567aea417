import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiWords } from './ascii.ts';

test.each([
  ['Naïve Bayes à la Müller', 'naive bayes a la muller'],
  ["Adam's and Bo’s", 'adams and bos'],
  ['Straße nach Łódź, Ørsted', 'strasse nach lodz orsted'],
  ['S²FT ∂ x', 's2ft x'],
  ['α-stable β', 'alpha stable beta'],
  ['Βαθιά μάθηση', 'vathia mathisi'],
  ['Глубокое обучение', 'glubokoe obuchenie'],
  ['注意力 and 语言', 'zhu yi li and yu yan'],
  ['モデル', 'moderu'],
  ['한국어 모델', 'hangugeo model'],
  ['!!! 🔥', ''],
])('%j is “%s”', (text, words) => {
  expect(asciiWords(text).join(' ')).toBe(words);
});

test.each([
  ['Arabic', 'التعلم العميق'],
  ['Hebrew', 'למידה עמוקה'],
  ['Hindi', 'गहन शिक्षण'],
  ['Thai', 'การเรียนรู้เชิงลึก'],
])('%s gives words', (_, text) => {
  expect(asciiWords(text)).not.toEqual([]);
});

test('whatever the text, its words are lower-case ASCII', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(0x10ffff)), (points) => {
      const text = String.fromCodePoint(...points);
      for (const word of asciiWords(text)) expect(word).toMatch(/^[a-z0-9]+$/);
    }),
  );
});
