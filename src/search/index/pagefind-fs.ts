import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../documents.ts';
import { venueSeries } from './facets.ts';

/** Pagefind's own pages and widgets, and code for other languages; nothing here uses them. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** Above this number of papers their texts are bundled: some hosts take no more than 20,000 files. */
const mostFragments = 4000;

/** So many records are on their way to Pagefind at a time. */
const batch = 200;

/**
 * Writes Pagefind's index of all papers, in their order: a paper's number is its place.
 * @returns what changes whenever the index does.
 * @throws an error with Pagefind's own words where it cannot take a paper in.
 */
export async function writePagefindIndex(
  papers: SearchDocument[],
  folder: string,
): Promise<string> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'en',
    maxFragments: mostFragments,
  });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (let first = 0; first < papers.length; first += batch) {
      const added = papers
        .slice(first, first + batch)
        .map((paper) => index.addCustomRecord(record(paper)));
      throwErrors((await Promise.all(added)).flatMap((answer) => answer.errors));
    }
    throwErrors((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await pagefind.close();
  }
  await Promise.all(unused.map((file) => rm(join(folder, file), { force: true })));
  const entry: unknown = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  return hashOfEntry(entry);
}

/** Text in the order of what counts: the abstract is what excerpts are taken from. */
function record(paper: SearchDocument): pagefind.CustomRecord {
  const { slug, title, summary, names, keywords, authors, published, venue, abstract } = paper;
  const known = (values: string[]) => values.filter((value) => value !== '');
  return {
    url: `/papers/${slug}/`,
    language: 'en',
    // A record without a word would be left out, and all numbers after it would be wrong.
    content: abstract === '' ? title : abstract,
    meta: {
      title,
      slug,
      summary,
      names: names.join('; '),
      keywords: keywords.join('; '),
      authors: authors.join('; '),
      published,
      venue,
    },
    filters: {
      topic: paper.topics,
      year: known([published.slice(0, 4)]),
      venue: known([venueSeries(venue)]),
      code: [paper.hasCode ? 'yes' : 'no'],
    },
  };
}

function throwErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

function hashOfEntry(entry: unknown): string {
  const hash = /"hash":"(\w+)"/.exec(JSON.stringify(entry))?.[1];
  if (hash === undefined) throw new Error('pagefind-entry.json names no index');
  return hash;
}
