import { expect, test } from 'vitest';
import { layOutColumns } from './year-columns.ts';
import { countYears, isWorthDrawing } from './year-counts.ts';

const counts = countYears([
  { label: 'A', hue: 'teal', years: ['2021', '2023', undefined, '2023'] },
  { label: 'B', hue: 'rose', years: ['2023', undefined] },
]);

test('years without papers stay in the row, and papers without a date are counted', () => {
  expect(counts.years).toEqual([2021, 2022, 2023]);
  expect(counts.totals).toEqual([1, 0, 3]);
  expect(counts).toMatchObject({ dated: 4, undated: 2 });
});

test('a plot is drawn where it shows more than a list of papers does', () => {
  const years = (...all: string[]) => countYears([{ label: 'A', hue: 'teal', years: all }]);
  expect(isWorthDrawing(counts)).toBe(true);
  expect(isWorthDrawing(years('2019', '2020', '2021'))).toBe(false);
  expect(isWorthDrawing(years('2021', '2021', '2021'))).toBe(false);
  expect(isWorthDrawing(years())).toBe(false);
});

test('columns start at zero and are as high as they count', () => {
  const { parts, baseline } = layOutColumns(counts);
  expect(parts.map(({ hue }) => hue)).toEqual(['teal', 'teal', 'rose']);
  const [first, second, third] = parts;
  expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(baseline, 0);
  expect(second?.height).toBeCloseTo(2 * (first?.height ?? 0), 0);
  expect((third?.y ?? 0) + (third?.height ?? 0)).toBeCloseTo(second?.y ?? 0, 0);
});

test('a collection without dates has an empty plot', () => {
  const none = countYears([{ label: 'A', hue: 'teal', years: [undefined] }]);
  expect(none).toMatchObject({ years: [], totals: [], dated: 0, undated: 1 });
  expect(layOutColumns(none).parts).toEqual([]);
});

test('fifty years have room', () => {
  const many = countYears([
    { label: 'A', hue: 'teal', years: Array.from({ length: 50 }, (_, at) => String(1970 + at)) },
  ]);
  const { labels, width } = layOutColumns(many);
  const years = labels.filter(({ text }) => text.length === 4).map(({ x }) => x);
  expect(Math.min(...years.slice(1).map((x, at) => x - (years[at] ?? 0)))).toBeGreaterThan(30);
  expect(Math.min(...years)).toBeGreaterThan(12);
  expect(Math.max(...years)).toBeLessThan(width - 12);
});
