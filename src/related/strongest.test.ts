import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strongest } from './strongest.ts';

test('the strongest are those that sorting everything would give', () => {
  const lists = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 80 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 4 }), (scores, count) => {
      const positions = [...scores.keys()].filter((position) => (scores[position] ?? 0) > 0);
      positions.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
      const found = strongest(Float32Array.from(scores), Uint32Array.from(scores.keys()), count);
      expect(found).toEqual(positions.slice(0, count));
    }),
  );
});
