import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { judge } from '../../src/import/place/cross-validate.ts';
import { trainPlacer } from '../../src/import/place/placer.ts';
import { paperTerms } from '../../src/import/place/terms.ts';
import { readTopics } from '../../src/import/place/topics-fs.ts';
import { readPages } from '../../src/import/write/read-content-fs.ts';

const json: unknown = JSON.parse(await readFile('tests/collection/unseen-papers.json', 'utf8'));
const unseen = z.record(z.string(), z.array(z.string())).parse(json);
const { pages } = await readPages('content');
const { topics } = await readTopics('content');
const placer = trainPlacer(pages, topics);

/**
 * Titles of papers from other venues, with the topics that a curator would accept, judged before
 * they were placed. Titles alone say less than titles with abstracts, so the floors are low.
 */
test('papers from other venues find an accepted topic by their titles alone', () => {
  const judged = Object.entries(unseen).map(([slug, accepted]) =>
    judge(placer.place(paperTerms(slug.replaceAll('-', ' '), '')), accepted),
  );
  const share = (holds: boolean[]) => holds.filter(Boolean).length / holds.length;
  expect(share(judged.map(({ first }) => first))).toBeGreaterThan(0.62);
  expect(share(judged.map(({ withinThree }) => withinThree))).toBeGreaterThan(0.83);
});
