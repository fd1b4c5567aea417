import { describe, expect, test } from 'vitest';
import { firstDay, htmlDate, publishedOrder, readPublished, writePublished } from './published.ts';

describe('a date of publication', () => {
  test.each([
    ['2024', '2024', '2024-01-01'],
    ['2024-10', '2024-10', '2024-10-01'],
    ['2024-10-18', '2024-10-18', '2024-10-18'],
    ['2024-21', '2024', '2024-01-01'],
    ['2001/2003', '2001', '2001-01-01'],
    ['2001-05/2003-02', '2001-05', '2001-05-01'],
    ['1998/..', '1998', '1998-01-01'],
  ])('%s is in HTML %s, at the earliest %s', (date, html, day) => {
    expect(htmlDate(date)).toBe(html);
    expect(firstDay(date)).toBe(day);
    const read = readPublished(date);
    expect(read && writePublished(read)).toBe(date);
  });

  test.each(['', '24', '2024-13', '2024-02-30', '2023-02-29', '2024-25', '2003/2001', '2024-1'])(
    '“%s” is none',
    (text) => {
      expect(readPublished(text)).toBeUndefined();
    },
  );

  test('is put in order of time, a year alone after its months', () => {
    const newestFirst = ['2025', '2024-10-18', '2024-10', '2024-21', '2024', '2001/2003', ''];
    const shuffled = [...newestFirst].sort();
    expect(shuffled.sort((a, b) => publishedOrder(b) - publishedOrder(a))).toEqual(newestFirst);
    expect(publishedOrder(undefined)).toBe(0);
  });
});
