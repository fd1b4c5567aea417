import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnConfidence, type Outcome } from './confidence.ts';

const closeness = fc
  .array(fc.double({ min: 1e-9, max: 1, noNaN: true }), { maxLength: 40 })
  .map((values) => values.sort((a, b) => b - a));
const outcome = fc.record({
  closeness,
  shared: fc.nat({ max: 400 }),
  unknown: fc.nat({ max: 60 }),
  accepted: fc.boolean(),
});

const clear = { closeness: [0.2, 0.1], shared: 20, unknown: 0 };
const torn = { closeness: [0.2, 0.19, 0.19], shared: 20, unknown: 0 };

test('a clearer first choice is surer, also with no outcomes to learn from', () => {
  const confidence = learnConfidence([]);
  expect(confidence(clear)).toBeGreaterThan(confidence(torn));
  expect(confidence(torn)).toBeLessThan(0.5);
});

test('one shared word makes nobody sure, however far the other topics are', () => {
  const confidence = learnConfidence([]);
  expect(confidence({ closeness: [0.3], shared: 1, unknown: 0 })).toBeLessThan(0.4);
  expect(confidence({ closeness: [], shared: 0, unknown: 0 })).toBe(0);
});

test('topics of which nothing is known may be the right ones', () => {
  const confidence = learnConfidence([]);
  expect(confidence({ ...clear, unknown: 12 })).toBeLessThan(confidence(clear));
});

test('comes out as the share of accepted first choices', () => {
  const outcomes: Outcome[] = Array.from({ length: 400 }, (_, index) =>
    index % 2 === 0
      ? { ...clear, accepted: index % 20 !== 0 }
      : { ...torn, accepted: index % 8 === 1 },
  );
  const confidence = learnConfidence(outcomes);
  expect(confidence(clear)).toBeCloseTo(0.9, 1);
  expect(confidence(torn)).toBeCloseTo(0.25, 1);
});

test('a few outcomes move it, and do not settle it', () => {
  const wrong = Array.from({ length: 4 }, () => ({ ...clear, accepted: false }));
  const confidence = learnConfidence(wrong)(clear);
  expect(confidence).toBeLessThan(learnConfidence([])(clear));
  expect(confidence).toBeGreaterThan(0.1);
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
