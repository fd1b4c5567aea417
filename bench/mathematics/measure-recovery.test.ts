import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ExpectedError } from '../../src/schema/expected-error.ts';
import { measureSample } from './measure-recovery.ts';
import { readSample } from './sample.ts';

test('the recovery does not fall below what it does on the sample', () => {
  const source = readFileSync(new URL('sample.json', import.meta.url), 'utf8');
  const all = measureSample(readSample(source, 'sample.json')).rows.get('all');
  expect(all?.recall).toBeGreaterThanOrEqual(0.98);
  expect(all?.precision).toBeGreaterThanOrEqual(0.99);
  expect(all).toMatchObject({ plainChanged: 0, withLosses: 0, unparsable: 0 });
});

test('a command that is not found again is told with its sentence', () => {
  const sample = JSON.stringify({
    mathematics: [String.raw`A tide of $\to$ and $\alpha^2$.`],
    plain: [],
  });
  const { rows, misses } = measureSample(readSample(sample, 'a.json'));
  expect(rows.get('all')).toMatchObject({ texts: 1, commands: 2, recall: 0.5, written: 1 });
  expect(misses).toEqual([String.raw`missed: \to at 10, in: A tide of to and alpha^2.`]);
});

test('abstracts with titles are measured in halves, and what is held out stays unseen', () => {
  const titles = Array.from({ length: 20 }, (_, index) => `Tides ${index}`);
  const sample = JSON.stringify({
    math: titles.map((title) => ({ title, original: String.raw`A tide of $\to$.` })),
    plain: titles.map((title) => ({ title, abstract: 'Tides are slow.' })),
  });
  const { rows, misses } = measureSample(readSample(sample, 'a.json'));
  expect([...rows.keys()]).toEqual(['all', 'looked at', 'held out']);
  expect(rows.get('all')?.texts).toBe(20);
  expect(rows.get('held out')?.texts).toBeGreaterThan(0);
  expect(misses).toHaveLength(rows.get('looked at')?.texts ?? 0);
});

test.each([
  ['{', /^a\.json: no JSON · /],
  ['{"mathematics": ["x"], "plain": [7]}', /^a\.json: plain\.0: .* · a sample is /],
  ['[]', /^a\.json: the file: .* · a sample is /],
])('what is no sample is told: %s', (source, message) => {
  expect(() => readSample(source, 'a.json')).toThrow(ExpectedError);
  expect(() => readSample(source, 'a.json')).toThrow(message);
});
