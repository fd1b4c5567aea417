import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lastKnown } from './last-known.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const countOf = async ({ papers }: { papers: number }) => papers;

test('what is not worked out yet is answered as it was before, and at first by nothing', async () => {
  const count = lastKnown(countOf, 0);
  const [first, second] = [{ papers: 1 }, { papers: 2 }];
  expect(count(first)).toBe(0);
  await vi.runAllTimersAsync();
  expect(count(first)).toBe(1);
  expect(count(second)).toBe(1);
  await vi.runAllTimersAsync();
  expect(count(second)).toBe(2);
});

test('work that an edit has made pointless changes nothing, and what fails leaves what was known', async () => {
  const asked: number[] = [];
  const count = lastKnown(async (subject: { papers: number }) => {
    asked.push(subject.papers);
    if (subject.papers === 3) throw new Error('no papers');
    return subject.papers;
  }, 0);
  count({ papers: 1 });
  count({ papers: 2 });
  await vi.runAllTimersAsync();
  expect(asked).toEqual([2]);
  count({ papers: 3 });
  await vi.runAllTimersAsync();
  expect(count({ papers: 4 })).toBe(2);
});
