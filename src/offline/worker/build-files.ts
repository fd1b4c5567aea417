import {
  type BuildRecord,
  listPath,
  parseList,
  placeInLists,
  type SiteFile,
} from '../file-list.ts';
import { fetchFile } from './fetch-file.client.ts';
import type { Store } from './store.client.ts';

type FileTable = Map<string, SiteFile>;

/** The files of this worker's build: the core is known, the others stand in lists. */
export class BuildFiles {
  readonly build: BuildRecord;
  readonly #store: Store;
  readonly #core: FileTable;
  readonly #lists = new Map<string, FileTable>();

  constructor(build: BuildRecord, store: Store) {
    this.build = build;
    this.#store = store;
    this.#core = tableOf(build.core);
  }

  isCore(path: string): boolean {
    return this.#core.has(path);
  }

  /** The file at a path, if it can be told without network. */
  async knownFile(path: string): Promise<SiteFile | undefined> {
    return this.#core.get(path) ?? (await this.#storedList(this.listOf(path)))?.get(path);
  }

  /** The file at a path, or undefined where the build has none. @throws a `FileFailure` */
  async file(path: string): Promise<SiteFile | undefined> {
    return this.#core.get(path) ?? (await this.loadList(this.listOf(path))).get(path);
  }

  /** All files besides the core. @throws a `FileFailure` */
  async rest(): Promise<SiteFile[]> {
    const lists = await Promise.all(this.build.lists.map((name) => this.loadList(name)));
    return lists.flatMap((list) => [...list.values()]);
  }

  /** Name of the list that would have a path. */
  listOf(path: string): string {
    const { lists } = this.build;
    return lists[placeInLists(path, lists.length)] ?? '';
  }

  /** Fetches and stores a list unless that was done before. @throws a `FileFailure` */
  async loadList(name: string): Promise<FileTable> {
    const stored = await this.#storedList(name);
    if (stored) return stored;
    const file = { path: listPath(name), revision: name };
    const { headers, bytes } = await fetchFile(file);
    const list = tableOf(parseList(new TextDecoder().decode(bytes)));
    this.#lists.set(name, list);
    await this.#store.write(file, headers, bytes);
    return list;
  }

  /** Forgets the lists, because they are no more stored. */
  forgetLists(): void {
    this.#lists.clear();
  }

  async #storedList(name: string): Promise<FileTable | undefined> {
    const known = this.#lists.get(name);
    if (known) return known;
    const stored = await this.#store.read({ path: listPath(name), revision: name });
    if (!stored) return undefined;
    const list = tableOf(parseList(await stored.text()));
    this.#lists.set(name, list);
    return list;
  }
}

function tableOf(files: SiteFile[]): FileTable {
  return new Map(files.map((file) => [file.path, file]));
}
