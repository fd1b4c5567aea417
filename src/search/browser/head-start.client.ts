import { indexFolder, manifestName } from '../index/manifest.ts';
import { isNamedSearchFile } from '../search-files.ts';
import type { HandedFile } from './messages.ts';

/** Files that a page has asked for before its search worker is there. */
export interface HeadStart {
  /** Their paths on the host, and each with what comes of it. */
  files: { path: string; file: Promise<HandedFile> }[];
  /** Lets go of those that have not come. */
  giveUp(): void;
}

/** Asks for nothing, where a search comes later than its page. */
export const noHeadStart: HeadStart = { files: [], giveUp: () => undefined };

/**
 * Asks for the files that every search needs, which the results page names in its head: a first search
 * would else wait for its program before it knew of them.
 * @param site address of the site's home page.
 */
export function startAhead(site: URL): HeadStart {
  const named = document.querySelector<HTMLMetaElement>('meta[name="search-files"]')?.content;
  if (!named) return noHeadStart;
  const given = new AbortController();
  const ask = (name: string, cache: RequestCache) => {
    const address = new URL(name, site);
    const file = fetch(address, { cache, signal: given.signal })
      .then(async (response) => ({ status: response.status, bytes: await response.arrayBuffer() }))
      .catch(() => undefined)
      .then((answer): HandedFile => ({ path: address.pathname, answer }));
    return { path: address.pathname, file };
  };
  const names = named.split(' ');
  return {
    // What names the others is asked for anew, whatever a browser has kept of it.
    files: [
      ask(`${indexFolder}/${manifestName}`, 'no-cache'),
      ...names.map((name) => ask(name, isNamedSearchFile(name) ? 'default' : 'no-cache')),
    ],
    giveUp: () => given.abort(),
  };
}
