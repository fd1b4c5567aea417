import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../src/enrich/answer-cache-fs.ts';
import { enrichContent } from '../../src/enrich/enrich-fs.ts';
import { politeFetch } from '../../src/enrich/polite-fetch-net.ts';
import { formatEnrichReport } from '../../src/enrich/report.ts';
import { answering, arxivServer, failing, feedOf } from './arxiv-server.ts';
import {
  abstractOf,
  filesBelow,
  importInto,
  pageOf,
  put,
  runScript,
  temporaryFolder,
} from './import-run.ts';

const title = 'Sparse Attention for Long Documents';
const path = 'papers/unsorted/sparse-attention-for-long-documents.md';
const paper = {
  id: '2410.00001',
  title,
  summary: `${abstractOf('attention')} It takes $O(n \\log n)$ steps for $\\alpha < 1$.`,
  authors: ['Jane Doe', 'Jürgen Müller & Söhne'],
  doi: '10.1000/182',
  journal: 'Journal of Attention 12 (2025) 1-20',
};

/** A content folder with one imported page. */
async function collection(change = (text: string) => text) {
  const content = temporaryFolder();
  const listing = put(content, 'sources/a.txt', pageOf([title, abstractOf('attention')]));
  await importInto(content, [listing]);
  put(content, path, change(readFileSync(join(content, path), 'utf8')));
  return { content, listing, page: () => readFileSync(join(content, path), 'utf8') };
}

/** Enriches in this process; time passes only by waiting. */
async function enrich(content: string, baseUrl: string, { dryRun = false, timeout = 5000 } = {}) {
  let time = Date.now();
  const waits: number[] = [];
  const clock = {
    now: () => time,
    sleep: async (milliseconds: number) => {
      if (milliseconds > 0) waits.push(milliseconds);
      time += milliseconds;
    },
  };
  const report = await enrichContent({
    content,
    addressOf: { arXiv: baseUrl, Crossref: baseUrl, PubMed: baseUrl },
    mailto: 'me@example.org',
    dryRun,
    fetchPolitely: politeFetch({ fetch, clock, timeout }),
    cache: openCache(join(content, '.cache'), Date.now),
    placeBy: () => () => 'unsorted',
    onProgress: () => undefined,
  });
  return { report, waits };
}

const withId = (text: string) => text.replace('sources:', 'arxiv: "2410.00001"\nsources:');

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

test('papers of which only the id was known become pages', async () => {
  const content = temporaryFolder();
  const ids = put(content, 'sources/ids.txt', 'https://arxiv.org/abs/2410.00001\n2410.00002v1\n');
  const report = await importInto(content, [ids]);
  expect(report).toMatchObject({ read: 2, created: 0, wanted: ['2410.00001', '2410.00002'] });

  const { baseUrl } = await arxivServer(answering(paper));
  const run = await runScript('scripts/enrich.ts', [
    ...['--content', content, '--cache', join(content, '.cache'), '--base-url', baseUrl, '--json'],
  ]);
  expect(run.status).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    created: { created: 1, wanted: ['2410.00002'] },
    problems: ['arXiv 2410.00002: arXiv has no such paper'],
  });
  expect(filesBelow(content)[path]).toContain('sources: [https://arxiv.org, ids.txt]');
  expect(filesBelow(content)['wanted.json']).toBe('{\n "2410.00002": [\n  "ids.txt"\n ]\n}\n');
});

test('papers known by a DOI or a PubMed id alone are asked for at Crossref and at PubMed', async () => {
  const content = temporaryFolder();
  const ids = put(
    content,
    'sources/ids.txt',
    'doi:10.5555/Moss.1\n10.5555/gone\nPMID: 31452104\nPMID: 2\n',
  );
  const report = await importInto(content, [ids]);
  expect(report.wanted).toEqual([
    'doi:10.5555/Moss.1',
    'doi:10.5555/gone',
    'pmid:2',
    'pmid:31452104',
  ]);

  const work = {
    DOI: '10.5555/moss.1',
    prefix: '10.5555',
    type: 'journal-article',
    title: ['Moss on Roofs'],
    author: [{ given: 'Ada', family: 'Lind' }],
    issued: { 'date-parts': [[2019, 5]] },
    'container-title': ['Journal of Moss'],
  };
  const medline =
    '\nPMID- 31452104\nOWN - NLM\nTI  - Moss on Walls.\nFAU - Brook, Tom\nAU  - Brook T\nDP  - 2018 Jun\nJT  - Wet Letters\nAB  - We look at walls.\n';
  const { baseUrl, requests } = await arxivServer((url, response) => {
    if (url.pathname.startsWith('/entrez/')) response.end(medline);
    else if (url.pathname.includes('gone')) response.writeHead(404).end('Resource not found.');
    else response.end(JSON.stringify({ status: 'ok', 'message-type': 'work', message: work }));
  });
  const { report: enriched } = await enrich(content, baseUrl);
  expect(requests.map(({ pathname }) => decodeURIComponent(pathname))).toEqual([
    '/works/10.5555/Moss.1',
    '/works/10.5555/gone',
    '/entrez/eutils/efetch.fcgi',
  ]);
  expect(
    requests.map(({ searchParams }) => searchParams.get('mailto') ?? searchParams.get('email')),
  ).toEqual(Array(3).fill('me@example.org'));
  expect(requests[2]?.searchParams.get('id')).toBe('2,31452104');
  expect(enriched.problems).toEqual([
    expect.stringContaining('/works/10.5555%2Fgone?mailto=me%40example.org: HTTP 404'),
    'pmid:2: PubMed has no such paper',
  ]);

  const pages = Object.values(filesBelow(`${content}/papers`)).sort();
  expect(pages[0]).toContain('title: Moss on Roofs');
  expect(pages[0]).toContain('authors: [Ada Lind]\npublished: 2019-05\n');
  expect(pages[0]).toContain('sources: [https://www.crossref.org, ids.txt]');
  expect(pages[1]).toContain('title: Moss on Walls');
  expect(pages[1]).toContain('pmid: "31452104"');
  expect(pages[1]).toContain('We look at walls.');
  expect(JSON.parse(filesBelow(content)['wanted.json'] ?? '')).toEqual({
    'doi:10.5555/gone': ['ids.txt'],
    'pmid:2': ['ids.txt'],
  });
});

test('a service that does not answer does not keep the others from being asked', async () => {
  const content = temporaryFolder();
  const ids = put(content, 'sources/ids.txt', '2410.00001\n10.5555/x\n10.5555/y\n');
  await importInto(content, [ids]);
  const arxiv = answering(paper);
  const { baseUrl } = await arxivServer((url, response, message) => {
    if (url.pathname.startsWith('/works/')) failing(503)(url, response, message);
    else arxiv(url, response, message);
  });
  const { report } = await enrich(content, baseUrl);
  expect(report.silent).toEqual(['Crossref']);
  expect(report.created?.created).toBe(1);
});
