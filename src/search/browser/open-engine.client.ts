import { indexFolder, type Manifest, manifestName, pagefindFolder } from '../index/manifest.ts';
import { SearchEngine } from '../query/engine.ts';
import { IndexReader } from '../query/index-reader.ts';
import { type Pagefind, PagefindStore } from '../query/pagefind-store.ts';
import { emptyStore, type PaperStore } from '../query/papers.ts';

type Watch = <Result>(name: string, work: Promise<Result>) => Promise<Result>;

/**
 * Loads what every search needs: the core of the ranking index and, at the same time, Pagefind.
 * @param site address of the site's home page, with a slash at its end.
 * @param watch tells the reader of a module that is long in coming, by its path.
 * @throws an error that says which file could not be had.
 */
export async function openEngine(site: URL, watch: Watch): Promise<SearchEngine> {
  const folder = new URL(`${indexFolder}/`, site);
  const address = new URL(`${pagefindFolder}/`, site);
  // Names the files of the newest build, whatever a browser has kept.
  const response = await fetchFile(new URL(manifestName, folder), { cache: 'no-cache' });
  const manifest: Manifest = await response.json();
  const [index, store] = await Promise.all([
    IndexReader.open(manifest.core, (name) => readPacked(new URL(name, folder))),
    openStore(address, manifest, watch),
  ]);
  return new SearchEngine(index, store);
}

async function openStore(
  { href, pathname }: URL,
  { pagefind: parts }: Manifest,
  watch: Watch,
): Promise<PaperStore> {
  if (parts.length === 0) return emptyStore;
  const name = 'pagefind.js';
  const loading: Promise<Pagefind> = import(/* @vite-ignore */ `${href}${name}`);
  return PagefindStore.open(await watch(`${pathname}${name}`, loading), href, parts);
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
  if (!response.ok) throw new Error(`${address.pathname}: answered ${response.status}`);
  return response;
}
