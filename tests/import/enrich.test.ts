import { expect, test } from 'vitest';
import { formatEnrichReport } from '../../src/enrich/report.ts';
import { answering, arxivServer, failing, feedOf } from './arxiv-server.ts';
import { collection, enrich, paper, path, title, withId } from './enrichment.ts';
import { abstractOf, importInto, pageOf, put, temporaryFolder } from './import-run.ts';

test('a page with an id gets facts and the original abstract with its mathematics', async () => {
  const { content, page, listing } = await collection(withId);
  const { baseUrl, requests } = await arxivServer(answering(paper));
  const { report } = await enrich(content, baseUrl);
  expect(report).toMatchObject({ asked: 1, problems: [], silent: [] });
  expect(requests[0]?.searchParams.get('id_list')).toBe('2410.00001');
  expect(page()).toContain('authors: [Jane Doe, Jürgen Müller & Söhne]');
  expect(page()).toContain('published: 2024-10');
  expect(page()).toContain('container-title: Journal of Attention\nvolume: "12"\npage: 1–20\n');
  expect(page()).toContain('doi: 10.1000/182\n');
  expect(page()).toContain('sources: [a.txt, https://arxiv.org]');
  expect(page()).toMatch(/\$O\(n \\log n\)\$ steps for \$\\alpha < 1\$/);

  const enriched = page();
  expect(await importInto(content, [listing])).toMatchObject({ unchanged: 1, kept: 0 });
  expect(page()).toBe(enriched);
});

test('a page without an id is found by its title, and only by the whole title', async () => {
  const { content, page } = await collection();
  const other = { ...paper, id: '2410.00002', title: `${title} and Beyond` };
  const { baseUrl, requests } = await arxivServer(answering(other, paper));
  await enrich(content, baseUrl);
  expect(requests[0]?.searchParams.get('search_query')).toBe(`ti:"${title}"`);
  expect(page()).toContain('arxiv: "2410.00001"');
});

test.each([
  ['another title', [{ ...paper, title: `${title} and Beyond` }]],
  ['the same title twice', [paper, { ...paper, id: '2410.00002' }]],
  ['nothing', []],
])('a page without an id stays as it is where arXiv has %s', async (_, papers) => {
  const { content, page } = await collection();
  const before = page();
  const { baseUrl } = await arxivServer(answering(...papers));
  const { report } = await enrich(content, baseUrl);
  expect(report.enrichments).toEqual([]);
  expect(page()).toBe(before);
});

test('another paper under the id of a page is reported, and nothing is taken from it', async () => {
  const { content, page } = await collection(withId);
  const before = page();
  const { baseUrl } = await arxivServer(answering({ ...paper, title: 'On Something Else' }));
  const { report } = await enrich(content, baseUrl);
  expect(report.problems).toEqual([
    `${path}: arXiv 2410.00001 is “On Something Else” · nothing was taken from it · correct the title or the id`,
  ]);
  expect(page()).toBe(before);
});

test('a paper that was not asked for is not used', async () => {
  const { content, page } = await collection(withId);
  const before = page();
  const wrong = feedOf([{ ...paper, id: '2410.09999' }]);
  const { baseUrl } = await arxivServer((_, response) => response.end(wrong));
  const { report } = await enrich(content, baseUrl);
  expect(report.problems).toEqual([
    'arXiv 2410.09999: was not asked for, and is not used',
    'arXiv 2410.00001: arXiv has no such paper',
  ]);
  expect(page()).toBe(before);
});

test('an abstract that a person edited and facts that a person gave stay', async () => {
  const { content, page } = await collection((text) =>
    withId(text)
      .replace('fewer steps', 'far fewer steps')
      .replace('sources:', 'venue: My Workshop\nsources:'),
  );
  const { baseUrl } = await arxivServer(answering(paper));
  await enrich(content, baseUrl);
  expect(page()).toContain('far fewer steps');
  expect(page()).toContain('venue: My Workshop');
  expect(page()).toContain('doi: 10.1000/182');
  expect(page()).not.toContain('O(n');
});

test.each([
  ['429 and says when to come back', failing(429, { 'retry-after': '40' }), 40_000],
  [
    '503 and says when to come back',
    failing(503, { 'retry-after': new Date(Date.now() + 100_000).toUTCString() }),
    90_000,
  ],
  ['503', failing(503), 6_000],
  [
    'half a feed',
    (_: URL, response: { end(text: string): void }) => response.end(feedOf([paper]).slice(0, 900)),
    6_000,
  ],
  [
    'a web page',
    (_: URL, response: { end(text: string): void }) => response.end('<!doctype html><p>Busy'),
    6_000,
  ],
  ['a broken connection', (_: URL, response: { destroy(): void }) => response.destroy(), 6_000],
  ['too slowly', () => undefined, 6_000],
] as const)('where arXiv answers %s it is asked again later', async (_, answer, wait) => {
  const { content, page } = await collection(withId);
  const { baseUrl, requests } = await arxivServer(answer, answering(paper));
  const { report, waits } = await enrich(content, baseUrl, { timeout: 500 });
  expect(requests).toHaveLength(2);
  expect(waits[0]).toBeGreaterThanOrEqual(wait);
  expect(report.problems).toEqual([]);
  expect(page()).toContain('doi: 10.1000/182');
});

test('requests keep three seconds apart', async () => {
  const content = temporaryFolder();
  const titles = [
    'First Made-Up Title of Four',
    'Second Made-Up Title of Four',
    'Third Made-Up Title of Four',
  ];
  const listing = pageOf(...titles.map((name): [string, string] => [name, abstractOf(name)]));
  await importInto(content, [put(content, 'sources/a.txt', listing)]);
  const { baseUrl, requests } = await arxivServer(answering());
  const { waits } = await enrich(content, baseUrl);
  expect(requests).toHaveLength(3);
  expect(waits).toEqual([3000, 3000]);
});

test('where arXiv stops answering, what came is kept and the next run goes on there', async () => {
  const content = temporaryFolder();
  const titles = [
    'First Made-Up Title of Four',
    'Second Made-Up Title of Four',
    'Third Made-Up Title of Four',
  ];
  const papers = titles.map((name, index) => ({
    id: `2410.0000${index}`,
    title: name,
    summary: abstractOf(name),
  }));
  const listing = pageOf(...titles.map((name): [string, string] => [name, abstractOf(name)]));
  await importInto(content, [put(content, 'sources/a.txt', listing)]);
  const failed = await arxivServer(answering(...papers), failing(503));
  const stopped = await enrich(content, failed.baseUrl);
  expect(stopped.report).toMatchObject({ silent: ['arXiv'] });
  expect(stopped.report.enrichments).toHaveLength(1);
  expect(failed.requests).toHaveLength(6);

  const well = await arxivServer(answering(...papers));
  const { report } = await enrich(content, well.baseUrl);
  expect(report.enrichments).toHaveLength(2);
  expect(well.requests).toHaveLength(3);
});

test('an answer that came is not asked for again', async () => {
  const { content } = await collection(withId);
  const { baseUrl, requests } = await arxivServer(answering(paper));
  await enrich(content, baseUrl, { dryRun: true });
  await enrich(content, baseUrl);
  expect(requests).toHaveLength(1);
});

test('a dry run shows the difference and writes nothing', async () => {
  const { content, page } = await collection(withId);
  const before = page();
  const { baseUrl } = await arxivServer(answering(paper));
  const { report } = await enrich(content, baseUrl, { dryRun: true });
  const text = formatEnrichReport(report, true);
  expect(text).toContain(`${path}\n`);
  expect(text).toContain('  + doi: 10.1000/182\n');
  expect(text).toContain('{+It takes $O(n \\log n)$ steps');
  expect(page()).toBe(before);
});
