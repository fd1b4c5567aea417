import { type Stem, stemBoth } from '../../text/stem.ts';
import {
  type IndexManifest,
  indexFolder,
  type Manifest,
  manifestName,
  pagefindFolder,
} from '../index/manifest.ts';
import { SearchEngine } from '../query/engine.ts';
import { IndexReader } from '../query/index-reader.ts';
import { type Pagefind, PagefindStore } from '../query/pagefind-store.ts';
import { emptyStore, type PaperStore } from '../query/papers.ts';
import type { PaperSearch } from '../query/request.ts';
import { TextsOrTitles } from '../query/texts-or-titles.ts';
import { ServerEngine } from './server-engine.client.ts';
import type { WatchedFiles } from './watch-files.client.ts';

/**
 * What names the files of the index, as it stands on the host.
 * @param site address of the site's home page, with a slash at its end.
 * @param cache `reload` asks the host itself, whatever stands on the way.
 */
export async function readManifest(site: URL, cache: 'no-cache' | 'reload'): Promise<string> {
  return (await fetchFile(new URL(`${indexFolder}/${manifestName}`, site), { cache })).text();
}

/**
 * Opens what answers searches: a server where the site has one; else the core of the ranking index and,
 * loaded at the same time, Pagefind.
 * @param site address of the site's home page, with a slash at its end.
 * @param named what `readManifest` gave.
 * @param files watches what is fetched.
 * @throws an error that says which file could not be had.
 */
export async function openEngine(
  site: URL,
  named: string,
  files: WatchedFiles,
): Promise<PaperSearch> {
  const manifest: Manifest = JSON.parse(named);
  if ('server' in manifest) return new ServerEngine(manifest.server);
  const folder = new URL(`${indexFolder}/`, site);
  const address = new URL(`${pagefindFolder}/`, site);
  const [index, store] = await Promise.all([
    openIndex(folder, manifest, files),
    openStore(address, manifest, files),
  ]);
  return new SearchEngine(index, new TextsOrTitles(store, index));
}

async function openIndex(
  folder: URL,
  { core, stemmer }: IndexManifest,
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
  { pagefind: parts }: IndexManifest,
  { watch, failed }: WatchedFiles,
): Promise<PaperStore> {
  if (parts.length === 0) return emptyStore;
  const name = 'pagefind.js';
  // A program of its own for each index: it keeps what it has read, and browsers keep the program.
  const index = parts.map(({ hash }) => hash).join('-');
  const loading: Promise<Pagefind> = import(/* @vite-ignore */ `${href}${name}?${index}`);
  return PagefindStore.open(await watch(`${pathname}${name}`, loading), href, parts, failed);
}

/**
 * Index files are stored compressed, so that they are small on any host. Hosts that call them
 * compressed, which is not meant, have browsers unpack them on the way.
 */
async function readPacked(address: URL): Promise<Uint8Array> {
  const bytes = new Uint8Array(await (await fetchFile(address)).arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function fetchFile(address: URL, options?: RequestInit): Promise<Response> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response;
}
