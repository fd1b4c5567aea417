import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnConfidence, type Outcome } from './confidence.ts';

const outcome = fc.record({
  closeness: fc.double({ min: 0, max: 1, noNaN: true }),
  lead: fc.double({ min: 0, max: 1, noNaN: true }),
  accepted: fc.boolean(),
});

test('a closer and clearer first choice is surer, also with no outcomes to learn from', () => {
  const confidence = learnConfidence([]);
  expect(confidence({ closeness: 0.2, lead: 0.1 })).toBeGreaterThan(
    confidence({ closeness: 0.2, lead: 0.01 }),
  );
  expect(confidence({ closeness: 0.2, lead: 0.01 })).toBeGreaterThan(
    confidence({ closeness: 0.02, lead: 0.01 }),
  );
});

test('comes out as the share of accepted first choices', () => {
  const outcomes: Outcome[] = Array.from({ length: 400 }, (_, index) => {
    const clear = index % 2 === 0;
    const lead = clear ? 0.1 : 0.01;
    return { closeness: 0.2, lead, accepted: clear ? index % 20 !== 0 : index % 4 === 1 };
  });
  const confidence = learnConfidence(outcomes);
  expect(confidence({ closeness: 0.2, lead: 0.1 })).toBeCloseTo(0.9, 1);
  expect(confidence({ closeness: 0.2, lead: 0.01 })).toBeCloseTo(0.5, 1);
});

test('is a share whatever the outcomes were', () => {
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 60 }), outcome, (outcomes, clarity) => {
      const confidence = learnConfidence(outcomes)(clarity);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});
