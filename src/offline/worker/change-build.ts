import { kindOf } from '../file-kinds.ts';
import type { BuildFiles } from './build-files.ts';
import { FileFailure } from './fetch-file.client.ts';
import { isListOf, storeFiles } from './keep-all.ts';
import {
  forgetFailure,
  forgetForeign,
  noteFailure,
  readFailure,
  readKeeping,
} from './notes.client.ts';
import type { Store, StoredName } from './store.client.ts';

/** So many stored pages are fetched anew before a build is offered; others when they are opened. */
const mostRenewed = 40;

/** So long after a build could not be stored it is not tried again, in milliseconds. */
const failurePause = 10 * 60_000;

/**
 * Gets a build ready: its core, and what has changed of the pages that are stored. What an older
 * build has in common with it is there already. Where a host sends other files than were built, that
 * is noted; browsers try again at every page, and nothing is fetched for that at first.
 * @throws where a file of the core cannot be had; the browser tries again later.
 */
export async function installBuild(files: BuildFiles, store: Store): Promise<void> {
  const { core, id } = files.build;
  const failed = await readFailure();
  if (failed?.id === id && Date.now() - failed.time < failurePause) {
    throw new FileFailure(failed.path, 'outdated');
  }
  try {
    await storeFiles(store, await store.lacking(core), (path) => {
      throw new FileFailure(path, 'outdated');
    });
  } catch (error) {
    if (error instanceof FileFailure && error.halt === 'outdated') {
      await noteFailure({ id, time: Date.now(), path: error.path });
    }
    throw error;
  }
  await forgetFailure();
  await renewPages(files, store);
}

async function renewPages(files: BuildFiles, store: Store): Promise<void> {
  const stored = (await store.list()).filter(({ path }) =>
    ['page', 'query'].includes(kindOf(path)),
  );
  const lists = new Set(
    (await readKeeping()) === 'all'
      ? files.build.lists
      : stored.map(({ path }) => files.listOf(path)),
  );
  try {
    for (const name of lists) await files.loadList(name);
    const now = await Promise.all(
      [...new Set(stored.map(({ path }) => path))].map((path) => files.knownFile(path)),
    );
    const changed = await store.lacking(now.filter((file) => file !== undefined));
    await storeFiles(store, changed.slice(0, mostRenewed), () => undefined);
  } catch {
    // What could not be renewed is left out; it is fetched when it is opened.
  }
}

/** Frees what only older builds have. */
export async function freeOlderBuilds(files: BuildFiles, store: Store): Promise<void> {
  store.refresh();
  const old: StoredName[] = [];
  for (const stored of await store.list()) {
    if (isListOf(files.build.lists, stored)) continue;
    const file = await files.knownFile(stored.path);
    if (file?.revision !== stored.revision) old.push(stored);
  }
  await store.delete(old);
  await forgetForeign();
}
