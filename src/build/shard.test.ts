import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInShard, readShard, type Shard } from './shard.ts';

test('a share is named by its number and how many there are', () => {
  expect(readShard('2/4')).toEqual({ number: 2, count: 4 });
  expect(readShard('1/1')).toEqual({ number: 1, count: 1 });
});

test.each(['0/4', '5/4', '2', '2/', '1/0', '-1/4', '1.5/4', '1/1001', ' 1/4', 'a/b'])(
  '%s is no share, and a sentence says what would be one',
  (text) => {
    expect(() => readShard(text)).toThrow(`${text}: no share of a build · it is K/N`);
  },
);

const sharesOf = (count: number): Shard[] =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, count }));

test('everything belongs to exactly one share', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (name, count) => {
      expect(sharesOf(count).filter((shard) => isInShard(shard, name))).toHaveLength(1);
    }),
  );
});

test('shares of many pages are of about one size', () => {
  const names = Array.from({ length: 8000 }, (_, at) => `papers/paper-${at}`);
  for (const shard of sharesOf(4)) {
    const { length } = names.filter((name) => isInShard(shard, name));
    expect(length).toBeGreaterThan(1850);
    expect(length).toBeLessThan(2150);
  }
});
