import type { PaperSearch, SearchAnswer, SearchRequest } from '../query/request.ts';
import { openEngine, readManifest } from './open-engine.client.ts';
import type { WatchedFiles } from './watch-files.client.ts';

/**
 * Searches in the index that the host has. Where a file of it is gone, because the site was deployed
 * anew since, the newer index is opened and asked again: a host need not keep files of older builds.
 */
export class NewestEngine {
  readonly #site: URL;
  readonly #files: WatchedFiles;
  #manifest: Promise<string>;
  #engine: Promise<PaperSearch>;
  /** Files that were missing in the index that is open, all told. */
  #missing = 0;

  constructor(site: URL, files: WatchedFiles) {
    this.#site = site;
    this.#files = files;
    this.#manifest = readManifest(site, 'no-cache');
    this.#engine = this.#open();
    this.#engine.catch(() => {
      // The first search says what went wrong.
    });
  }

  /** @throws an error that says which file could not be had. */
  async search(request: SearchRequest): Promise<SearchAnswer> {
    try {
      const answer = await (await this.#engine).search(request);
      return (await this.#openNewer()) ? (await this.#engine).search(request) : answer;
    } catch (error) {
      if (!(await this.#openNewer())) throw error;
      return (await this.#engine).search(request);
    }
  }

  /** Waits until the index is open. */
  async opened(): Promise<void> {
    await this.#engine.catch(() => undefined);
  }

  /** @returns whether files were missing and the host has another index. */
  async #openNewer(): Promise<boolean> {
    if (this.#files.missing() === this.#missing) return false;
    this.#missing = this.#files.missing();
    const newest = await readManifest(this.#site, 'reload').catch(() => undefined);
    if (newest === undefined || newest === (await this.#manifest.catch(() => ''))) return false;
    this.#manifest = Promise.resolve(newest);
    this.#engine = this.#open();
    return true;
  }

  async #open(): Promise<PaperSearch> {
    return openEngine(this.#site, await this.#manifest, this.#files);
  }
}
