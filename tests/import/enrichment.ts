import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../src/enrich/answer-cache-fs.ts';
import { enrichContent } from '../../src/enrich/enrich-fs.ts';
import { politeFetch } from '../../src/enrich/polite-fetch-net.ts';
import { abstractOf, importInto, pageOf, put, temporaryFolder } from './import-run.ts';

export const title = 'Sparse Attention for Long Documents';
export const path = 'papers/unsorted/sparse-attention-for-long-documents.md';
export const paper = {
  id: '2410.00001',
  title,
  summary: `${abstractOf('attention')} It takes $O(n \\log n)$ steps for $\\alpha < 1$.`,
  authors: ['Jane Doe', 'Jürgen Müller & Söhne'],
  doi: '10.1000/182',
  journal: 'Journal of Attention 12 (2025) 1-20',
};

/** A content folder with one imported page. */
export async function collection(change = (text: string) => text) {
  const content = temporaryFolder();
  const listing = put(content, 'sources/a.txt', pageOf([title, abstractOf('attention')]));
  await importInto(content, [listing]);
  put(content, path, change(readFileSync(join(content, path), 'utf8')));
  return { content, listing, page: () => readFileSync(join(content, path), 'utf8') };
}

/** Enriches in this process; time passes only by waiting. */
export async function enrich(
  content: string,
  baseUrl: string,
  { dryRun = false, timeout = 5000 } = {},
) {
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

export const withId = (text: string) => text.replace('sources:', 'arxiv: "2410.00001"\nsources:');
