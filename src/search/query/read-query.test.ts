import { expect, test } from 'vitest';
import { readQuery } from './read-query.ts';

const searched = (query: string) =>
  readQuery(query)
    .words.filter(({ stop }) => !stop)
    .map(({ text }) => text);

test.each([
  ['quan\u00ADtiza\u200Btion', ['quantization']],
  ['winding\r\ndescription', ['winding', 'description']],
  ['Trukhanov et al. 2024', ['trukhanov']],
  ['Trukhanov et al., (2024a) outliers', ['trukhanov', 'outliers']],
  ['Trukhanov (2024)', ['trukhanov']],
  ['ICML 2024', ['icml', '2024']],
  ['(2024)', ['2024']],
  ['To be or not to be', ['to', 'be', 'or', 'not', 'to', 'be']],
  ['bread -sour', ['bread']],
  ['🔥 ?', []],
])('of “%s” these words are searched for', (query, words) => {
  expect(searched(query)).toEqual(words);
});

test.each([
  ['"warm dough" rises', ['warm dough']],
  ['„warmer Teig“ geht', ['warmer Teig']],
  ['«pâte tiède» lève', ['pâte tiède']],
  ['“warm dough”', ['warm dough']],
  ['「量化」', ['量化']],
])('in %s the phrases are told by their marks', (query, phrases) => {
  expect(readQuery(query).phrases).toEqual(phrases);
});

test('a word behind a minus sign is left out, one behind a hyphen is not', () => {
  expect(readQuery('bread -sour -Rye post-training').without).toEqual(['sour', 'rye']);
});
