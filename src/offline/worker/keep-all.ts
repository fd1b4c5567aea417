import { kindOf } from '../file-kinds.ts';
import { listPath, type SiteFile } from '../file-list.ts';
import type { KeepHalt, KeepStatus, StoredPage } from '../messages.ts';
import type { BuildFiles } from './build-files.ts';
import { FileFailure, fetchFile } from './fetch-file.client.ts';
import { readKeeping, writeKeeping } from './notes.client.ts';
import { scope } from './scope.client.ts';
import type { Store, StoredName } from './store.client.ts';

/** So much is stored between two reports of progress. */
const portion = { files: 48, bytes: 400_000 };

/** So many stored pages are named at most. */
const mostPages = 200;

/** Keeps all files of the build on the device, a portion at a time. */
export class KeepAll {
  readonly #files: BuildFiles;
  readonly #store: Store;
  /** Files that the host has no more as this build knows them. */
  readonly #gone = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(files: BuildFiles, store: Store) {
    this.#files = files;
    this.#store = store;
  }

  async status(): Promise<KeepStatus> {
    const stored = { files: 0, size: 0 };
    for (const name of await this.#store.list()) {
      const file = this.#files.isCore(name.path)
        ? undefined
        : await this.#files.knownFile(name.path);
      if (file?.revision !== name.revision) continue;
      stored.files++;
      stored.size += file.size;
    }
    const { papers, rest } = this.#files.build;
    return { keeping: await readKeeping(), papers, all: rest, stored };
  }

  /** Stores a portion of what is missing. Pages in several windows may ask; they are served in turn. */
  more(): Promise<{ status: KeepStatus; halt?: KeepHalt }> {
    const result = this.#last.then(() => this.#storePortion());
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #storePortion(): Promise<{ status: KeepStatus; halt?: KeepHalt }> {
    try {
      if ((await readKeeping()) === 'no') await writeKeeping('begun');
      const missing = await this.#store.lacking(await this.#files.rest());
      const next = cut(missing.filter(({ path }) => !this.#gone.has(path)));
      await storeFiles(this.#store, next, (path) => this.#gone.add(path));
      if (missing.length === 0) await writeKeeping('all');
      else if (next.length === 0) throw new FileFailure('', 'outdated');
      return { status: await this.status() };
    } catch (error) {
      const halt = error instanceof FileFailure ? error.halt : 'room';
      if (halt === 'outdated') {
        this.#gone.clear();
        void scope.registration.update().catch(() => undefined);
      }
      return { status: await this.status(), halt };
    }
  }

  /** Frees everything but the core. */
  async remove(): Promise<KeepStatus> {
    await writeKeeping('no');
    const stored = await this.#store.list();
    await this.#store.delete(stored.filter(({ path }) => !this.#files.isCore(path)));
    this.#files.forgetLists();
    return this.status();
  }

  /** Pages that are stored besides the core, the latest first. */
  async pages(): Promise<StoredPage[]> {
    const pages: StoredPage[] = [];
    for (const name of (await this.#store.list()).reverse()) {
      if (pages.length === mostPages) break;
      if (kindOf(name.path) !== 'page') continue;
      if ((await this.#files.knownFile(name.path))?.revision !== name.revision) continue;
      const html = (await (await this.#store.read(name))?.text()) ?? '';
      pages.push({ path: name.path, title: /<title>([^<]*)/.exec(html)?.[1] ?? name.path });
    }
    return pages;
  }
}

/**
 * Fetches files and stores them.
 * @param skip takes the paths of files that the host has otherwise.
 * @throws a `FileFailure` without network, the browser's error where there is no room.
 */
export async function storeFiles(
  store: Store,
  files: StoredName[],
  skip: (path: string) => void,
): Promise<void> {
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      try {
        const { headers, bytes } = await fetchFile(file);
        await store.write(file, headers, bytes);
      } catch (error) {
        if (!(error instanceof FileFailure && error.halt === 'outdated')) throw error;
        skip(file.path);
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

function cut(files: SiteFile[]): SiteFile[] {
  let size = 0;
  const end = files.findIndex((file, place) => {
    size += file.size;
    return place === portion.files || (place > 0 && size > portion.bytes);
  });
  return end < 0 ? files : files.slice(0, end);
}

/** Whether a stored file is one of the lists of a build. */
export function isListOf(lists: string[], { path, revision }: StoredName): boolean {
  return lists.includes(revision) && path === listPath(revision);
}
