import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { engineFolder } from '../build/engine.ts';
import { forgetFolders, keptFolder, removeRest, writeChanged } from '../build/kept-folder-fs.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import { digest } from '../schema/digest.ts';
import type { FieldPack } from '../schema/pack.ts';
import type { SearchServer } from '../schema/search-server.ts';
import type { SearchCollection } from './documents.ts';
import { storeAuthors } from './index/author-entries.ts';
import { type BuiltIndex, buildIndex } from './index/build-index.ts';
import { indexFolder, type Manifest, manifestName, pagefindFolder } from './index/manifest.ts';
import { writePagefindIndex } from './index/pagefind-fs.ts';
import { readStemmer } from './index/stemmer-fs.ts';
import { readRelatedPairs, relatedTableDigest } from './related/related-table-fs.ts';
import { serverCollection, serverDocument } from './server/server-collection.ts';
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
  /** The server that answers searches in place of an index; none where there is an index. */
  server: SearchServer | undefined;
  /** Folder for what the server has to be given. */
  exported: string;
}

/** What the worker answers when all files are written. */
export interface IndexSummary {
  papers: number;
  seconds: number;
  manifest: Manifest;
}

/** Beside the files of an index the name of its core is kept. */
const coreName = 'core';

const request: IndexRequest = workerData;
parentPort?.postMessage(await writeIndex(request));

async function writeIndex(request: IndexRequest): Promise<IndexSummary> {
  const started = performance.now();
  const collection: SearchCollection = JSON.parse(request.documents);
  const { server } = request;
  const manifest = server
    ? await writeForServer(collection, server, request)
    : await writeFiles(collection, request);
  const seconds = (performance.now() - started) / 1000;
  return { papers: collection.papers.length, seconds, manifest };
}

/** Writes what browsers search in. */
async function writeFiles(
  collection: SearchCollection,
  { documents, site, language, translations }: IndexRequest,
): Promise<Manifest> {
  const thesaurus = readThesaurus(translations);
  const stemmer = await readStemmer(language);
  const program = sourceDigest(engineFolder, 'src/search/index-worker-fs.ts');
  const known = JSON.stringify([process.version, language, stemmer?.file, thesaurus]);
  const key = digest(program, known, relatedTableDigest(), documents);
  const [pagefind, index] = await Promise.all([
    writePagefindIndex(collection.papers, join(site, pagefindFolder), language),
    keptFolder('search-index', key, async () =>
      filesOf(buildIndex(collection, thesaurus, stemmer?.stem, readRelatedPairs())),
    ),
  ]);
  await forgetFolders('search-index', [key]);
  const manifest: Manifest = {
    core: new TextDecoder().decode(index.get(coreName)),
    ...(stemmer && { stemmer: stemmer.file }),
    pagefind,
  };
  const files = new Map<string, Uint8Array>([
    ...[...index].filter(([name]) => name !== coreName),
    ...(stemmer ? [[stemmer.file, Buffer.from(stemmer.program)] as const] : []),
    [manifestName, Buffer.from(JSON.stringify(manifest))],
  ]);
  const folder = join(site, indexFolder);
  for (const [name, bytes] of files) writeChanged(join(folder, name), bytes);
  await removeRest(folder, new Set(files.keys()));
  return manifest;
}

function filesOf({ core, files }: BuiltIndex): Map<string, Uint8Array> {
  return new Map([...files, [coreName, Buffer.from(core)]]);
}

/** Writes what a server has to be given, beside the site, and into the site which server it is. */
async function writeForServer(
  { papers, topics, authors, kinds }: SearchCollection,
  server: SearchServer,
  { site, language, exported }: IndexRequest,
): Promise<Manifest> {
  const folder = join(site, indexFolder);
  // An earlier build may have left its own indexes.
  for (const left of [folder, join(site, pagefindFolder)]) {
    await rm(left, { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  const manifest: Manifest = {
    server: {
      ...server,
      topics: topics.map(({ slug, title, hue, papers: count }) => ({
        slug,
        title,
        hue,
        papers: count,
      })),
      authors: storeAuthors(authors),
      kinds,
    },
  };
  await writeFile(join(folder, manifestName), JSON.stringify(manifest));
  await mkdir(exported, { recursive: true });
  const described = serverCollection(server.collection, language);
  await writeFile(
    join(exported, 'collection.json'),
    `${JSON.stringify(described, undefined, 2)}\n`,
  );
  // One string of all documents of a large collection would be longer than strings can be.
  const lines = Readable.from(papers).map((paper) => `${JSON.stringify(serverDocument(paper))}\n`);
  await pipeline(lines, createWriteStream(join(exported, 'documents.jsonl')));
  return manifest;
}
