import { expect, test } from 'vitest';
import { authorSlug } from './author-slug.ts';

test.each([
  ['Quoc V. Le', 'quoc-v-le'],
  ['José García-Ruiz', 'jose-garcia-ruiz'],
  ['García Márquez, Gabriel', 'gabriel-garcia-marquez'],
  ['Søren Łoś', 'soren-los'],
  ["Conan O'Brien", 'conan-obrien'],
  ['{River Survey, Inc.}', 'river-survey-inc'],
  ['Con', 'con-author'],
  ['—', ''],
])('%s is /authors/%s/', (name, slug) => {
  expect(authorSlug(name)).toBe(slug);
});

test('spellings that differ in case, accents and dots are one author', () => {
  expect(authorSlug('JOSE GARCIA RUIZ')).toBe(authorSlug('José García-Ruiz'));
  expect(authorSlug('Quoc V Le')).toBe(authorSlug('Quoc V. Le'));
});

test('names that sound alike and are written otherwise are others', () => {
  const [one, other] = [authorSlug('王伟'), authorSlug('王玮')];
  expect(one).toMatch(/^wang-wei-[a-z0-9]{4}$/);
  expect(other).toMatch(/^wang-wei-[a-z0-9]{4}$/);
  expect(one).not.toBe(other);
  // Vowels of Devanagari are marks, as accents are.
  expect(authorSlug('राम शर्मा')).not.toBe(authorSlug('रीम शर्मा'));
});

test('a name has one address however it is divided', () => {
  expect(authorSlug('王, 伟')).toBe(authorSlug('王伟'));
});
