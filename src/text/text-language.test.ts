import { expect, test } from 'vitest';
import { textLanguage } from './text-language.ts';

test.each([
  ['光照对腌萝卜颜色的影响', 'zh'],
  ['漬物の色に対する光の影響', 'ja'],
  ['빛이 무김치의 색에 미치는 영향', 'ko'],
  ['Η επίδραση του φωτός στο χρώμα των τουρσιών', 'el'],
  ['تأثير الضوء في لون المخللات', 'ar'],
  ['تأثیر نور بر رنگ ترشی‌ها و چگونگی آن', 'fa'],
  ['השפעת האור על צבע הכבושים', 'he'],
  ['Was die Kruste sagt. Wir hören auf das Brot, wenn es aus dem Ofen kommt.', 'de'],
  ['Ce que dit la croûte. Nous écoutons le pain quand il sort du four, et dans la cave.', 'fr'],
  ['Как свет меняет цвет редьки, и что с ней было в подвале, если это так', 'ru'],
  ['What the crust says. We listen to bread when it comes out of the oven.', undefined],
  ['Les ratios of an English title', undefined],
  ['A bound for α-stable noise with β and γ', undefined],
])('“%s” is in %s', (text, language) => {
  expect(textLanguage(text, 'en')).toBe(language);
});

test('a text in the language of the collection needs no mark', () => {
  expect(
    textLanguage('Was die Kruste sagt, wenn sie aus dem Ofen kommt.', 'de-AT'),
  ).toBeUndefined();
  expect(textLanguage('We listen to bread when it comes out of the oven.', 'de')).toBe('en');
});
