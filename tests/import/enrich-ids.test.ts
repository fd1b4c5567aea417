import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answering, arxivServer, failing } from './arxiv-server.ts';
import { enrich, paper, path } from './enrichment.ts';
import { filesBelow, importInto, put, runScript, temporaryFolder } from './import-run.ts';

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
