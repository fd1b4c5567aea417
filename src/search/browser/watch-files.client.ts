import { isNamedSearchFile } from '../search-files.ts';
import type { HandedFiles } from './handed-files.client.ts';
import { patience } from './messages.ts';

/** What a worker knows of the files that it asked for. */
export interface WatchedFiles {
  /** Watches what is not fetched by `fetch`, such as a module, by its path. */
  watch<Result>(path: string, work: Promise<Result>): Promise<Result>;
  /** How many files could not be had so far. */
  failed(): number;
  /** How many of them the host does not have. */
  missing(): number;
}

/**
 * Watches all that this worker fetches, Pagefind's files too. Files that keep their name from build
 * to build are asked for anew, whatever a browser has kept.
 * @param site address of the site's home page.
 * @param handed files that the page has asked for already.
 * @param tell is given the paths of the files that have not been answered for some seconds,
 *   whenever they change.
 */
export function watchFiles(
  site: URL,
  handed: HandedFiles,
  tell: (files: string[]) => void,
): WatchedFiles {
  const slow = new Set<string>();
  let failed = 0;
  let missing = 0;
  async function watch<Result>(path: string, work: Promise<Result>): Promise<Result> {
    const timer = setTimeout(() => {
      slow.add(path);
      tell([...slow]);
    }, patience);
    try {
      return await work;
    } catch (error) {
      failed++;
      throw error;
    } finally {
      clearTimeout(timer);
      if (slow.delete(path)) tell([...slow]);
    }
  }
  const fetchFile = self.fetch.bind(self);
  self.fetch = async (input, options) => {
    const address = input instanceof Request ? input.url : String(input);
    const path = new URL(address, self.location.href).pathname;
    const keepsName = !isNamedSearchFile(path.slice(site.pathname.length));
    const cached: RequestInit = keepsName ? { cache: 'no-cache', ...options } : (options ?? {});
    const given = cached.cache === 'reload' ? undefined : handed.give(path);
    const response = await watch(path, given ?? fetchFile(input, cached));
    if (!response.ok) failed++;
    if (response.status === 404 || response.status === 410) missing++;
    return response;
  };
  return { watch, failed: () => failed, missing: () => missing };
}
