import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import * as pagefind from 'pagefind';
import type { SearchDocument } from '../documents.ts';
import { venueSeries } from './facets.ts';
import type { PagefindPart } from './manifest.ts';

/** Pagefind's own pages and widgets, and code for other languages; nothing here uses them. */
const unused = new Set([
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
]);

/** The first part's program reads the other parts too. */
const program = /^(?:pagefind\.js|wasm\..+\.pagefind)$/;

/** Some hosts take no more than 20,000 files; the site has some hundred besides papers and texts. */
const mostFiles = 19_000;

/**
 * Papers in one index. Pagefind holds some 200 kB of memory for each until it writes; of larger
 * collections it makes several indexes, one after the other, which it merges when searching.
 */
const mostPapers = 5000;

/** So many records are on their way to Pagefind at a time. */
const batch = 200;

/**
 * Writes Pagefind's index of all papers, in their order: a paper's number is its place. Of none it
 * writes none.
 * @param language tag of the language of most texts: Pagefind knows the forms of its words.
 * @throws an error with Pagefind's own words where it cannot take a paper in.
 */
export async function writePagefindIndex(
  papers: SearchDocument[],
  folder: string,
  language: string,
): Promise<PagefindPart[]> {
  // Pagefind writes no index of nothing.
  const count = Math.ceil(papers.length / mostPapers);
  const mostFragments = fragmentsFor(papers.length);
  const parts: PagefindPart[] = [];
  for (let number = 0; number < count; number++) {
    const name = number === 0 ? '' : `part-${number + 1}/`;
    const some = papers.slice(number * mostPapers, (number + 1) * mostPapers);
    const hash = await writePart(some, join(folder, name), language, mostFragments / count);
    if (number > 0) await removeFiles(join(folder, name), (file) => program.test(file));
    parts.push({ folder: name, hash });
  }
  return parts;
}

/**
 * How many files the texts may be. One for each paper makes searches fetch least; they are bundled
 * only where that brings the site under the limit that hosts have.
 */
export function fragmentsFor(papers: number): number {
  const room = mostFiles - papers;
  return room >= papers || room < papers / 10 ? papers : room;
}

async function writePart(
  papers: SearchDocument[],
  folder: string,
  language: string,
  fragments: number,
): Promise<string> {
  // It knows the forms of words by language, whatever its country or script.
  const forceLanguage = new Intl.Locale(language).language;
  const { index, errors } = await pagefind.createIndex({
    forceLanguage,
    maxFragments: Math.ceil(fragments),
  });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (let first = 0; first < papers.length; first += batch) {
      const some = papers.slice(first, first + batch);
      const added = await Promise.all(
        some.map((paper) => index.addCustomRecord(record(paper, forceLanguage))),
      );
      throwErrors(added.flatMap((answer) => answer.errors));
    }
    throwErrors((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await pagefind.close();
  }
  const { hash, wasm } = await readEntry(folder);
  const own = `wasm.${wasm ?? 'unknown'}.pagefind`;
  await removeFiles(folder, (file) => unused.has(file) || (/^wasm\./.test(file) && file !== own));
  return hash;
}

/** What is shown of a paper, and what phrases are looked up in. */
function record(paper: SearchDocument, pagefindLanguage: string): pagefind.CustomRecord {
  const { slug, title, summary, gist, authors, published, venue, abstract, language } = paper;
  const known = (values: string[]) => values.filter((value) => value !== '');
  return {
    url: `/papers/${slug}/`,
    language: pagefindLanguage,
    // A record without a word would be left out, and all numbers after it would be wrong.
    content: abstract === '' ? title : abstract,
    meta: {
      title,
      slug,
      summary,
      ...(gist !== '' && { gist }),
      authors: authors.join('; '),
      published,
      venue,
      language,
      ...(paper.isDraft && { draft: 'yes' }),
    },
    filters: {
      topic: paper.topics,
      year: known([published.slice(0, 4)]),
      venue: known([venueSeries(venue)]),
      code: [paper.hasCode ? 'yes' : 'no'],
    },
  };
}

async function removeFiles(folder: string, isMeant: (file: string) => boolean): Promise<void> {
  const files = (await readdir(folder)).filter(isMeant);
  await Promise.all(files.map((file) => rm(join(folder, file), { force: true })));
}

function throwErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

/** `pagefind-entry.json`: the one index, and the program that searches it. */
const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string().nullable() })),
});

async function readEntry(folder: string): Promise<{ hash: string; wasm: string | null }> {
  const text = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  const [found] = Object.values(entrySchema.parse(JSON.parse(text)).languages);
  if (!found) throw new Error('pagefind-entry.json names no index');
  return found;
}
