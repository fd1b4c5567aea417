import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './distance.ts';

test.each([
  ['rust', 'rust', 0],
  ['rsut', 'rust', 1],
  ['quantizaton', 'quantization', 1],
  ['trainign', 'training', 1],
  ['evopres', 'evopress', 1],
  ['affinequnat', 'affinequant', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('%s and %s are %i slips apart', (from, to, distance) => {
  expect(editDistance(from, to, 3)).toBe(distance);
});

test('what is too far apart is only said to be', () => {
  expect(editDistance('pruning', 'distillation', 2)).toBe(3);
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('the distance is the same both ways and no slip costs more than one', () => {
  fc.assert(
    fc.property(word, word, fc.nat({ max: 7 }), (from, to, at) => {
      expect(editDistance(from, to, 9)).toBe(editDistance(to, from, 9));
      expect(editDistance(from, from.slice(0, at) + from.slice(at + 1), 9)).toBeLessThanOrEqual(1);
    }),
  );
});
