import { join } from 'node:path';
import { ExpectedError } from '../schema/expected-error.ts';
import type { ZoteroSettings } from '../schema/site.ts';
import type { StoredLibrary } from '../schema/zotero-library.ts';
import type { ZoteroApi } from './api-net.ts';
import { notePaths, topicsOfCollections } from './collection-topics.ts';
import { fetchChanges } from './fetch-changes-net.ts';
import type { LibraryAddress } from './library-address.ts';
import { readLibraryFile } from './library-file-fs.ts';
import { libraryText } from './library-text.ts';
import { type LeftOut, updateLibrary } from './update-library.ts';

/** A library as it was when it was asked last, and as it is. */
export interface LibraryState {
  /** Its file in the content folder. */
  file: string;
  /** Undefined where it was never asked; as it is now where nobody asked it. */
  before: StoredLibrary | undefined;
  now: StoredLibrary;
  /** What it sent that is no work. */
  leftOut: LeftOut;
}

/** More than so many items, and more than half of all, do not vanish but by mistake. */
const mostGone = 10;

/**
 * Asks libraries for what changed since they were asked last. Nothing is written.
 * @throws ExpectedError where one cannot be had, or has lost most of its items.
 */
export async function askLibraries(
  content: string,
  libraries: LibraryAddress[],
  settings: ZoteroSettings,
  apiFor: (library: LibraryAddress) => ZoteroApi,
): Promise<LibraryState[]> {
  const states: LibraryState[] = [];
  for (const library of libraries) {
    const file = join(content, 'sources', library.file);
    const before = await readLibraryFile(file);
    const since = before && hasSettings(before, settings) ? before.version : undefined;
    const changes = await fetchChanges(library, apiFor(library), since);
    if (changes === 'unchanged') {
      if (before) states.push({ file, before, now: before, leftOut: {} });
      continue;
    }
    const former = before && withPaths(before, settings);
    const { library: now, leftOut } = updateLibrary(former, changes, library.name, settings);
    if (before) refuseLoss(library, before, now, file);
    states.push({ file, before, now: before ? withoutNews(before, now) : now, leftOut });
  }
  return states;
}

/** A library with the paths by which `site.yml` knows its collections, before any gets another. */
function withPaths(library: StoredLibrary, { collections }: ZoteroSettings): StoredLibrary {
  const topics = new Set(Object.values(collections));
  return notePaths(library, topicsOfCollections(library, collections, topics));
}

function hasSettings({ settings }: StoredLibrary, wanted: ZoteroSettings): boolean {
  return (
    settings['note-tag'] === wanted['note-tag'] &&
    settings['automatic-tags'] === wanted['automatic-tags']
  );
}

/** A library in which nothing changed but its version stays as it was: its file would tell no news. */
function withoutNews(before: StoredLibrary, now: StoredLibrary): StoredLibrary {
  const sameVersion = { ...now, version: before.version };
  return libraryText(sameVersion) === libraryText(before) ? before : now;
}

function refuseLoss(
  { name }: LibraryAddress,
  before: StoredLibrary,
  now: StoredLibrary,
  file: string,
): void {
  const kept = new Set(now.items.map(({ key }) => key));
  const gone = before.items.filter(({ key }) => !kept.has(key)).length;
  if (gone <= mostGone || gone <= before.items.length / 2) return;
  throw new ExpectedError(
    `zotero:${name}: ${gone} of ${before.items.length} items are gone · so many seldom go on purpose · ` +
      `nothing was written · look at the library; if it is right, remove ${file} and import again: pages stay then`,
  );
}
