import { describe, expect, test } from 'vitest';
import { de } from './de.ts';
import { missingKeys, ownTextsSchema } from './own-texts.ts';
import { speakerOf } from './speaker.ts';
import { tables } from './tables.ts';

const problems = (language: string, texts: object) =>
  ownTextsSchema(language)
    .safeParse(texts)
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

describe('texts that a collection brings itself', () => {
  test('have the plurals of their language, or one form for all numbers', () => {
    const french = {
      one: '{count} article',
      many: "{count} d'articles",
      other: '{count} articles',
    };
    expect(problems('fr', { 'count.papers': french })).toEqual([]);
    expect(problems('de', { 'count.papers': french })).not.toEqual([]);
    const own = ownTextsSchema('ja').parse({ 'count.papers': '論文{count}件' });
    expect(speakerOf('ja', { ...de, ...own }).say('count.papers', { count: 1234 })).toBe(
      '論文1,234件',
    );
  });

  test.each<[string, object, string]>([
    ['a place is lost', { 'footer.about': 'About us' }, '{name} is missing'],
    ['a place is misspelt', { 'footer.about': 'About {nome}' }, '{nome}; the places are {name}'],
    ['there is no place at all', { 'menu.home': 'Home {name}' }, 'nothing is put in at {name}'],
    ['a key is unknown', { 'menu.hoem': 'Home' }, 'menu.hoem'],
    ['there is no text', { 'menu.home': '' }, 'menu.home'],
  ])('are told where %s', (_what, texts, told) => {
    expect(problems('en', texts).join('\n')).toContain(told);
  });

  test.each(Object.entries(tables))('can be what the table of “%s” says', (language, table) => {
    expect(problems(language, table)).toEqual([]);
    expect(missingKeys(table)).toEqual([]);
  });
});
