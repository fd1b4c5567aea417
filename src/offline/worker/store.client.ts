import { addressOf, pathOf } from './addresses.ts';
import { home } from './scope.client.ts';

/** A stored file is named by its address and its content, so that builds can share what they have in common. */
export interface StoredName {
  path: string;
  revision: string;
}

/** Contents that become smaller when compressed. */
const compressible = /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest|xml))/;

/** Marks what is stored compressed. */
const packed = 'X-Stored-As';

const name = `offline-files:${home.pathname}`;

/** The files on the device, of all builds that are in use. */
export class Store {
  #names: Promise<Map<string, StoredName>> | undefined;

  async read({ path, revision }: StoredName): Promise<Response | undefined> {
    const cache = await caches.open(name);
    const stored = await cache.match(keyOf({ path, revision }));
    if (!stored?.body || stored.headers.get(packed) !== 'gzip') return stored;
    const headers = new Headers(stored.headers);
    headers.delete(packed);
    return new Response(stored.body.pipeThrough(new DecompressionStream('gzip')), { headers });
  }

  /** @throws the browser's error where there is no room. */
  async write(file: StoredName, received: Headers, bytes: ArrayBuffer): Promise<void> {
    const headers = new Headers(received);
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    let body: BodyInit = bytes;
    if (compressible.test(headers.get('Content-Type') ?? '')) {
      headers.set(packed, 'gzip');
      const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
      body = await new Response(stream).arrayBuffer();
    }
    const cache = await caches.open(name);
    await cache.put(keyOf(file), new Response(body, { headers }));
    (await this.#known()).set(shortName(file), file);
  }

  /** Those of some files that are not stored. */
  async lacking<File extends StoredName>(files: File[]): Promise<File[]> {
    const known = await this.#known();
    return files.filter((file) => !known.has(shortName(file)));
  }

  /** Everything that is stored, in the order in which it came. */
  async list(): Promise<StoredName[]> {
    return [...(await this.#known()).values()];
  }

  async delete(files: StoredName[]): Promise<void> {
    const cache = await caches.open(name);
    const known = await this.#known();
    for (const file of files) {
      await cache.delete(keyOf(file));
      known.delete(shortName(file));
    }
  }

  /** Looks again at what is stored: the worker of another build may have stored more. */
  refresh(): void {
    this.#names = undefined;
  }

  #known(): Promise<Map<string, StoredName>> {
    this.#names ??= readNames();
    return this.#names;
  }
}

async function readNames(): Promise<Map<string, StoredName>> {
  const cache = await caches.open(name);
  const names = new Map<string, StoredName>();
  for (const { url } of await cache.keys()) {
    const path = pathOf(url);
    const revision = new URL(url).searchParams.get('revision');
    if (path !== undefined && revision !== null)
      names.set(shortName({ path, revision }), { path, revision });
  }
  return names;
}

function shortName({ path, revision }: StoredName): string {
  return `${revision} ${path}`;
}

function keyOf({ path, revision }: StoredName): string {
  const address = addressOf(path);
  address.searchParams.set('revision', revision);
  return address.href;
}
