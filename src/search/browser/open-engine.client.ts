import { type Stem, stemBoth } from '../../text/stem.ts';
import { indexFolder, type Manifest, manifestName, pagefindFolder } from '../index/manifest.ts';
import { SearchEngine } from '../query/engine.ts';
import { IndexReader } from '../query/index-reader.ts';
import { type Pagefind, PagefindStore } from '../query/pagefind-store.ts';
import { emptyStore, type PaperStore } from '../query/papers.ts';
import { TextsOrTitles } from '../query/texts-or-titles.ts';
import type { WatchedFiles } from './watch-files.client.ts';

/**
 * Loads what every search needs: the core of the ranking index and, at the same time, Pagefind.
 * @param site address of the site's home page, with a slash at its end.
 * @param files watches what is fetched.
 * @throws an error that says which file could not be had.
 */
export async function openEngine(site: URL, files: WatchedFiles): Promise<SearchEngine> {
  const folder = new URL(`${indexFolder}/`, site);
  const address = new URL(`${pagefindFolder}/`, site);
  // Names the files of the newest build, whatever a browser has kept.
  const response = await fetchFile(new URL(manifestName, folder), { cache: 'no-cache' });
  const manifest: Manifest = await response.json();
  const [index, store] = await Promise.all([
    openIndex(folder, manifest, files),
    openStore(address, manifest, files),
  ]);
  return new SearchEngine(index, new TextsOrTitles(store, index));
}

async function openIndex(
  folder: URL,
  { core, stemmer }: Manifest,
  { watch }: WatchedFiles,
): Promise<IndexReader> {
  const read = (name: string) => readPacked(new URL(name, folder));
  if (stemmer === undefined) return IndexReader.open(core, read);
  const { href, pathname } = new URL(stemmer, folder);
  const loading: Promise<{ stemmer: Stem }> = import(/* @vite-ignore */ href);
  return IndexReader.open(core, read, stemBoth((await watch(pathname, loading)).stemmer));
}

async function openStore(
  { href, pathname }: URL,
  { pagefind: parts }: Manifest,
  { watch, failed }: WatchedFiles,
): Promise<PaperStore> {
  if (parts.length === 0) return emptyStore;
  const name = 'pagefind.js';
  const loading: Promise<Pagefind> = import(/* @vite-ignore */ `${href}${name}`);
  return PagefindStore.open(await watch(`${pathname}${name}`, loading), href, parts, failed);
}

/** Index files are stored compressed, so that they are small on any host. */
async function readPacked(address: URL): Promise<Uint8Array> {
  const { body } = await fetchFile(address);
  if (!body) return new Uint8Array();
  const unpacked = body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function fetchFile(address: URL, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response;
}
