import { join } from 'node:path';
import { z } from 'astro/zod';
import * as pagefind from 'pagefind';
import { engineFolder } from '../../build/engine.ts';
import { forgetFolders, keptFolder, removeRest, writeChanged } from '../../build/kept-folder-fs.ts';
import { sourceDigest } from '../../build/source-digest-fs.ts';
import { digest } from '../../schema/digest.ts';
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
const searchProgram = /^(?:pagefind\.js|wasm\..+\.pagefind)$/;

/** Some hosts take no more than 20,000 files; the site has some hundred besides papers and texts. */
const mostFiles = 19_000;

/**
 * Papers in one index, and how many indexes there are where that allows it. Of larger collections
 * Pagefind makes several, which it merges when searching: its work for one grows faster than its
 * papers do, and after an edit only one has to be made anew. It holds some 200 kB of memory for each
 * paper until it writes.
 */
const sizes = { least: 1000, most: 5000, parts: 8 };

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
  const size = papersInPart(papers.length);
  const count = Math.ceil(papers.length / size);
  const mostFragments = Math.ceil(fragmentsFor(papers.length) / count);
  // It knows the forms of words by language, whatever its country or script.
  const forceLanguage = new Intl.Locale(language).language;
  const program = digest(
    sourceDigest(engineFolder, 'src/search/index/pagefind-fs.ts'),
    forceLanguage,
    String(mostFragments),
  );
  const written = new Set<string>();
  const parts: PagefindPart[] = [];
  const keys: string[] = [];
  for (let number = 0; number < count; number++) {
    const name = number === 0 ? '' : `part-${number + 1}/`;
    const records = papers
      .slice(number * size, (number + 1) * size)
      .map((paper) => record(paper, forceLanguage));
    const key = digest(program, JSON.stringify(records));
    const files = await keptFolder('pagefind', key, () =>
      indexRecords(records, forceLanguage, mostFragments),
    );
    const { hash, wasm } = readEntry(files);
    const own = `wasm.${wasm ?? 'unknown'}.pagefind`;
    const isUsed = (file: string) =>
      !unused.has(file) &&
      !(/^wasm\./.test(file) && file !== own) &&
      (number === 0 || !searchProgram.test(file));
    for (const [file, bytes] of files) {
      if (!isUsed(file)) continue;
      writeChanged(join(folder, name, file), bytes);
      written.add(`${name}${file}`);
    }
    keys.push(key);
    parts.push({ folder: name, hash });
  }
  await forgetFolders('pagefind', keys);
  await removeRest(folder, written);
  return parts;
}

/** The papers of a part, where a collection has so many. */
export function papersInPart(papers: number): number {
  const { least, most, parts } = sizes;
  return Math.min(most, Math.max(least, Math.ceil(papers / parts)));
}

/**
 * How many files the texts may be. One for each paper makes searches fetch least; they are bundled
 * only where that brings the site under the limit that hosts have.
 */
export function fragmentsFor(papers: number): number {
  const room = mostFiles - papers;
  return room >= papers || room < papers / 10 ? papers : room;
}

/** Has Pagefind make an index; gives its files by their paths. */
async function indexRecords(
  records: pagefind.CustomRecord[],
  forceLanguage: string,
  maxFragments: number,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage, maxFragments });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (let first = 0; first < records.length; first += batch) {
      const some = records.slice(first, first + batch);
      const added = await Promise.all(some.map((paper) => index.addCustomRecord(paper)));
      throwErrors(added.flatMap((answer) => answer.errors));
    }
    const { errors: problems, files } = await index.getFiles();
    throwErrors(problems);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await pagefind.close();
  }
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

function throwErrors(errors: string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}

/** `pagefind-entry.json`: the one index, and the program that searches it. */
const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string().nullable() })),
});

function readEntry(files: ReadonlyMap<string, Uint8Array>): { hash: string; wasm: string | null } {
  const text = new TextDecoder().decode(files.get('pagefind-entry.json'));
  const [found] = Object.values(entrySchema.parse(JSON.parse(text)).languages);
  if (!found) throw new Error('pagefind-entry.json names no index');
  return found;
}
