import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters } from '../query/request.ts';
import { readAddress, type SearchState, writeAddress } from './address.ts';

const nothing: SearchState = {
  query: '',
  filters: noFilters,
  sort: 'relevance',
  verbatim: false,
};

test('an address says what is asked', () => {
  expect(readAddress('?q=low+rank&topic=quantization&topic=graphs&code=yes&sort=date')).toEqual({
    ...nothing,
    query: 'low rank',
    filters: { ...noFilters, topic: ['quantization', 'graphs'], code: true },
    sort: 'date',
  });
});

test('nothing asked leaves nothing in the address', () => {
  expect(writeAddress(nothing)).toBe('');
  expect(readAddress('?q=&topic=&utm=1&sort=price')).toEqual(nothing);
});

test('what is written is read back', () => {
  const values = fc.uniqueArray(fc.string({ minLength: 1 }));
  const state = fc.record({
    query: fc.string(),
    filters: fc.record({
      topic: values,
      year: values,
      author: values,
      venue: values,
      kind: values,
      code: fc.boolean(),
      notes: fc.boolean(),
    }),
    sort: fc.constantFrom('relevance' as const, 'date' as const),
    verbatim: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(readAddress(writeAddress(one))).toEqual(one);
    }),
  );
});
