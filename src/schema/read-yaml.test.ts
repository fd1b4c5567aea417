import { expect, test } from 'vitest';
import { readPage } from './page.ts';
import { paperSchema } from './paper.ts';

const read = (...lines: string[]) =>
  readPage('x.md', ['---', 'title: Kettles', ...lines, '---', ''].join('\n'), paperSchema);

test('an unknown key is told, and keeps nobody from using the page', () => {
  const { page, problems, unknownKeys } = read('reviewed: true', 'sumary: Boils.', 'venue: CUPS');
  expect(page?.data).toEqual({ title: 'Kettles', venue: 'CUPS' });
  expect(problems).toEqual([]);
  expect(unknownKeys.map(({ line, what }) => `${line} ${what}`)).toEqual([
    '3 reviewed: unknown key',
    '4 sumary: unknown key; did you mean `summary`?',
  ]);
});

test('an unknown key within a value is one, too', () => {
  const { page, unknownKeys } = read('introduces: [{name: Pot, kind: tool, since: 2024}]');
  expect(page?.data.introduces).toEqual([{ name: 'Pot', kind: 'tool' }]);
  expect(unknownKeys.map(({ what }) => what)).toEqual(['introduces.0.since: unknown key']);
});

test('beside an unknown key other problems are still told', () => {
  const { page, problems, unknownKeys } = read('reviewed: true', 'keywords: tea');
  expect(page).toBeUndefined();
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[4, 11]]);
  expect(unknownKeys).toHaveLength(1);
});

test.each([
  ['isbn: 0306406152', 'isbn', '0306406152'],
  ['volume: 007', 'volume', '007'],
  ['number: 1.10', 'number', '1.10'],
  ['page: 12e3', 'page', '12e3'],
  ['issue: 0x10', 'issue', '0x10'],
  ['volume: 12', 'volume', '12'],
  ['pmid: 31452104', 'pmid', '31452104'],
] as const)('%s keeps its digits', (line, key, value) => {
  expect(read(line).page?.data[key]).toBe(value);
});

test.each([
  ['venue: "\\lambda"', 'write TeX in single quotes'],
  ['venue: Cups: 2024', 'in single quotes'],
  ['venue: *name', 'single quotes'],
])('%s: what to do leads to no second mistake', (line, fix) => {
  expect(
    read(line)
      .problems.map((problem) => problem.fix)
      .join(),
  ).toContain(fix);
});
