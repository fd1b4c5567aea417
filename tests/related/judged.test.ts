import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPages } from '../../src/import/write/read-content-fs.ts';
import { readLinesOfWork } from '../../src/related/lines-of-work.ts';
import { abstractWords } from '../../src/related/paper-terms.ts';
import { relatePapers } from '../../src/related/related-papers.ts';
import { listPages } from '../../src/schema/pages-fs.ts';

/**
 * Two papers of each topic with the papers shown beside them, judged by reading titles and
 * summaries: wanted is what shares the problem, the technique or the object of study so closely that
 * a reader of the first would open it.
 */
const judged: Record<string, { wanted: string[]; unwanted: string[] }> = JSON.parse(
  readFileSync('tests/related/judged.json', 'utf8'),
);

const { pages } = await readPages('content');
const papers = pages.map(({ path, slug, data, abstract }) => ({
  slug,
  topics: [path.slice(0, path.indexOf('/')), ...(data.topics ?? [])],
  title: data.title,
  summary: data.summary ?? '',
  keywords: data.keywords ?? [],
  names: data.introduces?.map(({ name }) => name) ?? [],
  abstract: abstractWords(abstract),
}));
const lines = (await listPages('content/topics')).flatMap((path) =>
  readLinesOfWork(readFileSync(`content/topics/${path}`, 'utf8')),
);
const { related } = relatePapers(papers, lines);

test('readers want at least three of four papers that are called related', () => {
  let wanted = 0;
  let unwanted = 0;
  for (const [place, { slug }] of papers.entries()) {
    const near = related[place]?.filter((found) => found.near) ?? [];
    for (const found of near) {
      if (judged[slug]?.wanted.includes(found.slug)) wanted++;
      if (judged[slug]?.unwanted.includes(found.slug)) unwanted++;
    }
  }
  expect(Object.keys(judged)).toHaveLength(60);
  // Too few judged pairs among those shown would say nothing: then judge the new ones.
  expect(wanted + unwanted).toBeGreaterThan(180);
  expect(wanted / (wanted + unwanted)).toBeGreaterThanOrEqual(0.75);
});

test('every paper leads to six others, the nearest first, with reasons in words', () => {
  for (const [place, found] of related.entries()) {
    expect(new Set(found.map(({ slug }) => slug)).size).toBe(6);
    expect(found.map(({ slug }) => slug)).not.toContain(papers[place]?.slug);
    expect(found.every(({ reasons }) => reasons.length > 0 && reasons.length <= 3)).toBe(true);
    expect(found.findLastIndex(({ near }) => near)).toBeLessThan(
      found.findIndex(({ near }) => !near) === -1 ? 6 : found.findIndex(({ near }) => !near),
    );
  }
});

test('related papers come from other topics too', () => {
  const topicOf = new Map(papers.map(({ slug, topics }) => [slug, topics[0]]));
  const across = related.filter((found, place) =>
    found.some(({ slug }) => topicOf.get(slug) !== papers[place]?.topics[0]),
  );
  expect(across.length / papers.length).toBeGreaterThan(0.8);
});

test('the same papers give the same relations', () => {
  expect(relatePapers(papers, lines).related).toEqual(related);
});
