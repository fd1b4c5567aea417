import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A finished page as it is kept: compressed, with what is known of it. */
export interface StoredFile {
  packed: Uint8Array;
  revision: string;
}

/** Where in the file a page is: its first byte, their number, and its revision. */
type Place = [start: number, length: number, revision: string];

/** The last bytes of the file say how long the table before them is. */
const tailLength = 8;

/** So many bytes are copied at a time. */
const mostCopied = 4_000_000;

/**
 * Finished pages by the keys that their data give, in one file: the pages one after the other, then
 * a table of their places. An earlier build's file is read while that of this one is written.
 */
export class PageStore {
  readonly #path: string;
  readonly #temporary: string;
  #earlier: FileHandle | undefined;
  #earlierPlaces = new Map<string, Place>();
  #next: FileHandle | undefined;
  readonly #places = new Map<string, Place>();
  /** Pages of the earlier file that are copied in the end, many at a time. */
  readonly #unread = new Set<string>();
  #end = 0;
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(path: string) {
    this.#path = path;
    this.#temporary = `${path}.${randomUUID()}.tmp`;
  }

  /** Opens the store; a file that cannot be read holds nothing. */
  static async open(path: string): Promise<PageStore> {
    const store = new PageStore(path);
    await mkdir(dirname(path), { recursive: true });
    store.#earlier = await open(path, 'r').catch(() => undefined);
    if (store.#earlier) store.#earlierPlaces = await readPlaces(store.#earlier);
    store.#next = await open(store.#temporary, 'w');
    return store;
  }

  /** How many pages an earlier build left. */
  get count(): number {
    return this.#earlierPlaces.size;
  }

  /**
   * Makes one store of those of several builds, in place of what is there.
   * @param paths of the other stores.
   */
  static async unite(path: string, paths: string[]): Promise<void> {
    const store = await PageStore.open(path);
    try {
      for (const other of paths) await store.#add(other);
      await store.save();
    } catch (error) {
      await store.abandon();
      throw error;
    }
  }

  /** The page that an earlier build made with this key, which is kept for the next one. */
  async take(key: string): Promise<StoredFile | undefined> {
    const place = this.#earlierPlaces.get(key);
    if (!place || !this.#earlier) return undefined;
    const [start, length, revision] = place;
    const packed = Buffer.allocUnsafe(length);
    const { bytesRead } = await this.#earlier.read(packed, 0, length, start);
    if (bytesRead !== length) return undefined;
    this.put(key, { packed, revision });
    return { packed, revision };
  }

  /** Keeps the page that an earlier build made with this key for later ones, unread. */
  keep(key: string): void {
    if (this.#earlierPlaces.has(key) && !this.#places.has(key)) this.#unread.add(key);
  }

  /** Keeps a page for later builds. */
  put(key: string, { packed, revision }: StoredFile): void {
    if (this.#places.has(key)) return;
    const start = this.#end;
    this.#places.set(key, [start, packed.length, revision]);
    this.#end += packed.length;
    this.#writing = this.#writing.then(() => this.#next?.write(packed, 0, packed.length, start));
  }

  /** Puts what this build took and made in place of what earlier ones did. */
  async save(): Promise<void> {
    await this.#writing;
    await this.#copyUnread();
    const table = Buffer.from(JSON.stringify([...this.#places]));
    const tail = Buffer.alloc(tailLength);
    tail.writeBigUInt64LE(BigInt(table.length));
    await this.#next?.write(Buffer.concat([table, tail]), 0, table.length + tailLength, this.#end);
    await this.#close();
    await rename(this.#temporary, this.#path);
  }

  /** Lets the file be as it was. */
  async abandon(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await this.#close();
    await rm(this.#temporary, { force: true });
  }

  async #add(path: string): Promise<void> {
    const other = await open(path, 'r');
    try {
      for (const [key, [start, length, revision]] of await readPlaces(other)) {
        const packed = Buffer.allocUnsafe(length);
        await other.read(packed, 0, length, start);
        this.put(key, { packed, revision });
        await this.#writing;
      }
    } finally {
      await other.close();
    }
  }

  async #copyUnread(): Promise<void> {
    const unread = [...this.#unread].flatMap((key) => {
      const place = this.#places.has(key) ? undefined : this.#earlierPlaces.get(key);
      return place ? { key, place } : [];
    });
    unread.sort((a, b) => a.place[0] - b.place[0]);
    for (let at = 0; at < unread.length; ) {
      const [first = 0] = unread[at]?.place ?? [];
      let end = first;
      const start = this.#end;
      for (let next = unread[at]; next?.place[0] === end; next = unread[++at]) {
        const [from, length, revision] = next.place;
        if (from > first && from + length - first > mostCopied) break;
        this.#places.set(next.key, [start + from - first, length, revision]);
        end = from + length;
      }
      const pages = Buffer.allocUnsafe(end - first);
      await this.#earlier?.read(pages, 0, pages.length, first);
      await this.#next?.write(pages, 0, pages.length, start);
      this.#end += pages.length;
    }
  }

  async #close(): Promise<void> {
    await this.#next?.close();
    await this.#earlier?.close();
    this.#next = undefined;
    this.#earlier = undefined;
  }
}

async function readPlaces(file: FileHandle): Promise<Map<string, Place>> {
  const { size } = await file.stat();
  if (size < tailLength) return new Map();
  const tail = Buffer.alloc(tailLength);
  await file.read(tail, 0, tailLength, size - tailLength);
  const length = Number(tail.readBigUInt64LE());
  if (length > size - tailLength) return new Map();
  const table = Buffer.alloc(length);
  await file.read(table, 0, length, size - tailLength - length);
  try {
    return new Map(JSON.parse(table.toString()));
  } catch {
    // The file is no store, or was cut off.
    return new Map();
  }
}
