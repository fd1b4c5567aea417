import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { FieldPack } from '../schema/pack.ts';
import type { SearchCollection } from './documents.ts';
import { buildIndex } from './index/build-index.ts';
import { indexFolder, type Manifest, manifestName, pagefindFolder } from './index/manifest.ts';
import { writePagefindIndex } from './index/pagefind-fs.ts';
import { readStemmer } from './index/stemmer-fs.ts';
import { readThesaurus } from './thesaurus-fs.ts';

/** What the worker is started with. */
export interface IndexRequest {
  /** A `SearchCollection` as JSON. */
  documents: string;
  /** Folder of the built site. */
  site: string;
  /** Tag of the site's language. */
  language: string;
  translations: FieldPack['translations'];
}

/** What the worker answers when all files are written. */
export interface IndexSummary {
  papers: number;
  seconds: number;
}

const request: IndexRequest = workerData;
parentPort?.postMessage(await writeIndex(request));

async function writeIndex({
  documents,
  site,
  language,
  translations,
}: IndexRequest): Promise<IndexSummary> {
  const started = performance.now();
  const collection: SearchCollection = JSON.parse(documents);
  const stemmer = await readStemmer(language);
  const [pagefind, index] = await Promise.all([
    writePagefindIndex(collection.papers, join(site, pagefindFolder), language),
    buildIndex(collection, readThesaurus(translations), stemmer?.stem),
  ]);
  const manifest: Manifest = {
    core: index.core,
    ...(stemmer && { stemmer: stemmer.file }),
    pagefind,
  };
  const folder = join(site, indexFolder);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of index.files) await writeFile(join(folder, name), bytes);
  if (stemmer) await writeFile(join(folder, stemmer.file), stemmer.program);
  await writeFile(join(folder, manifestName), JSON.stringify(manifest));
  return { papers: collection.papers.length, seconds: (performance.now() - started) / 1000 };
}
