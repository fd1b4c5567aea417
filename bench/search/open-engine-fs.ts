import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import {
  type IndexManifest,
  indexFolder,
  manifestName,
  pagefindFolder,
} from '../../src/search/index/manifest.ts';
import { SearchEngine } from '../../src/search/query/engine.ts';
import { IndexReader } from '../../src/search/query/index-reader.ts';
import { type Pagefind, PagefindStore } from '../../src/search/query/pagefind-store.ts';

/**
 * Opens the search of a built site outside of a browser, with the same files and the same code.
 * @param folder of the site.
 * @param address under which the folder is served: Pagefind fetches its files.
 */
export async function openEngineOf(folder: string, address: string): Promise<SearchEngine> {
  const file = (name: string) => readFile(join(folder, indexFolder, name));
  const manifest: IndexManifest = JSON.parse(
    await readFile(join(folder, indexFolder, manifestName), 'utf8'),
  );
  const index = await IndexReader.open(manifest.core, async (name) => gunzipSync(await file(name)));
  const script = pathToFileURL(resolve(folder, pagefindFolder, 'pagefind.js')).href;
  const pagefind: Pagefind = await import(script);
  const store = await PagefindStore.open(
    pagefind,
    `${address}${pagefindFolder}/`,
    manifest.pagefind,
    () => 0,
  );
  return new SearchEngine(index, store);
}
