import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noFilters } from '../query/request.ts';
import { nothingAsked, readAddress, writeAddress } from './address.ts';

test('an address says what is asked', () => {
  expect(readAddress('?q=low+rank&topic=quantization&topic=graphs&code=yes&sort=date')).toEqual({
    ...nothingAsked,
    query: 'low rank',
    filters: { ...noFilters, topic: ['quantization', 'graphs'], code: true },
    sort: 'date',
  });
});

test('nothing asked leaves nothing in the address', () => {
  expect(writeAddress(nothingAsked)).toBe('');
  expect(readAddress('?q=&topic=&utm=1&sort=price')).toEqual(nothingAsked);
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
    related: fc.boolean(),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(readAddress(writeAddress(one))).toEqual(one);
    }),
  );
});
