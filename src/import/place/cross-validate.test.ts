import { expect, test } from 'vitest';
import { readPages } from '../write/read-content-fs.ts';
import { calibrationError, confidenceBands } from './calibration.ts';
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
  expect(calibrationError(confidenceBands(trials))).toBeLessThan(0.05);
});

test('confidence keeps its word in small collections too', () => {
  const small = [0, 1, 2, 3, 4, 5].flatMap((part) =>
    crossValidate(
      pages.filter((_, index) => index % 6 === part),
      topics,
    ),
  );
  expect(calibrationError(confidenceBands(small))).toBeLessThan(0.06);
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
