import { expect, test } from 'vitest';
import { readPages } from '../write/read-content-fs.ts';
import { crossValidate } from './cross-validate.ts';
import { trainPlacer } from './placer.ts';
import { formatPlacingReport, scoreTopics } from './placing-report.ts';
import { readTopics } from './topics-fs.ts';

const { pages } = await readPages('content');
const { topics } = await readTopics('content');
const trials = crossValidate(pages, topics);

function share(some: typeof trials, holds: (trial: (typeof trials)[number]) => boolean): number {
  return some.filter(holds).length / some.length;
}

test('most pages of the collection would find their topic again', () => {
  expect(share(trials, ({ first }) => first)).toBeGreaterThan(0.88);
  expect(share(trials, ({ withinThree }) => withinThree)).toBeGreaterThan(0.97);
});

test('confidence keeps its word', () => {
  const sure = trials.filter(({ placement }) => placement.confidence >= 0.9);
  const unsure = trials.filter(({ placement }) => placement.confidence < 0.8);
  expect(sure.length).toBeGreaterThan(trials.length / 2);
  expect(share(sure, ({ first }) => first)).toBeGreaterThan(0.95);
  expect(share(unsure, ({ first }) => first)).toBeLessThan(0.85);
});

test('every page is tried once, with the same result in whatever order they come', () => {
  expect(new Set(trials.map(({ page }) => page.slug)).size).toBe(pages.length);
  const some = pages.slice(0, 60);
  expect(crossValidate([...some].reverse(), topics)).toEqual(crossValidate(some, topics));
});

test('the report has a row for each topic and a list of doubtful pages', () => {
  const report = formatPlacingReport(trials, trainPlacer(pages, topics).doubts());
  for (const { topic } of scoreTopics(trials)) expect(report).toContain(`\n${topic} `);
  expect(report).toMatch(/\n[a-z-]+\/[a-z0-9-]+\.md → [a-z-]+: \d+ % sure · \w/);
});

test('a collection without pages has a report that says so', () => {
  expect(formatPlacingReport(crossValidate([], topics), [])).toContain('nothing to measure');
});
