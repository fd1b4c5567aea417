import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { documentsFile, type SearchCollection } from './documents.ts';
import { buildIndex } from './index/build-index.ts';
import { indexFolder, type Manifest, manifestName, pagefindFolder } from './index/manifest.ts';
import { writePagefindIndex } from './index/pagefind-fs.ts';
import { readThesaurus } from './thesaurus-fs.ts';

/**
 * Builds the search index when the site is built, from the documents that
 * `src/pages/search-documents.json.ts` left among its files.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const started = performance.now();
        const collection = await takeDocuments(join(site, documentsFile));
        const [pagefind, index] = await Promise.all([
          writePagefindIndex(collection.papers, join(site, pagefindFolder)),
          buildIndex(collection, readThesaurus(process.cwd())),
        ]);
        const manifest: Manifest = { core: index.core, pagefind };
        const folder = join(site, indexFolder);
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder, { recursive: true });
        for (const [name, bytes] of index.files) await writeFile(join(folder, name), bytes);
        await writeFile(join(folder, manifestName), JSON.stringify(manifest));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${collection.papers.length} papers indexed in ${seconds} s`);
      },
    },
  };
}

async function takeDocuments(file: string): Promise<SearchCollection> {
  const collection: SearchCollection = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return collection;
}
