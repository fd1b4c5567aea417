import { expect, test } from 'vitest';
import { de } from './de.ts';
import { directionOf } from './direction.ts';
import { en } from './en.ts';
import { speakerOf } from './speaker.ts';
import { zh } from './zh.ts';

const english = speakerOf('en', en);

test('numbers decide the form of a text and are written as the language writes them', () => {
  expect(english.say('count.papers', { count: 1 })).toBe('1 paper');
  expect(english.say('count.papers', { count: 1234 })).toBe('1,234 papers');
  expect(speakerOf('de', de).say('count.papers', { count: 1234 })).toBe('1.234 Arbeiten');
  expect(speakerOf('zh', zh).say('count.papers', { count: 1 })).toBe('1 篇论文');
});

test('words are put in as they are, whatever they look like', () => {
  expect(english.say('footer.about', { name: '{name} & $1' })).toBe('About {name} & $1');
});

test('lists read as the language has them', () => {
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(speakerOf('de', de).list(['a', 'b', 'c'])).toBe('a, b und c');
});

test('links stand where a text has their place', () => {
  const add = { text: 'Add it', href: '/add/' };
  expect(english.pieces('topics.missing', { add })).toEqual(['A paper is missing? ', add, '.']);
});

test.each([
  ['en', 'ltr'],
  ['zh-Hant', 'ltr'],
  ['ar', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['he', 'rtl'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
