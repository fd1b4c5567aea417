import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from '../schema/expected-error.ts';
import { PageStore } from './page-store-fs.ts';
import { piecesFile, unitePieces } from './piece-cache-fs.ts';
import {
  type ShardFolder,
  type ShardManifest,
  type SiteInputs,
  shardManifestSchema,
  shardProblems,
} from './shard-manifest.ts';

/*
 * The folder of a share is what its build keeps for a later one, in the same places as `.cache` has
 * it: the whole is made by a build that finds there all that the shares have made.
 */

const manifestName = 'shard.json';

/** Where a build keeps finished pages, below its folder for what later ones take. */
export const renderedFolder = 'rendered';

/** What of that folder is of use elsewhere; the rest is Astro's own, of this machine. */
const sharedParts = [
  'cards',
  'derived',
  'map',
  'pages',
  'related',
  renderedFolder,
  'search-texts',
  'terms',
];

/**
 * Makes the folder of a share ready; until it is finished it says of none that it is.
 * @throws ExpectedError where it holds something else, which would be lost.
 */
export async function beginShard(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(manifestName)) {
    throw new ExpectedError(
      `${folder}: holds other files than a share of a build · they would be lost · name an empty folder, or a new one, with --out DIR`,
    );
  }
  await writeFile(join(folder, manifestName), '{}\n');
}

/** Leaves in a folder what another machine needs of it, and says what it is. */
export async function finishShard(folder: string, manifest: ShardManifest): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!sharedParts.includes(name)) await rm(join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/**
 * Puts what the shares of a site have made where the next build looks for it.
 * @param folders of all shares.
 * @param here what the site is to be made of.
 * @param cache folder of what builds take from earlier ones.
 * @throws ExpectedError with everything that keeps them from being the shares of one site.
 */
export async function uniteShards(
  folders: string[],
  here: SiteInputs,
  cache: string,
): Promise<void> {
  const problems = shardProblems(folders.map(readManifest), here);
  if (problems.length > 0) throw new ExpectedError(problems.join('\n'));
  for (const [path, having] of await filesOf(folders)) {
    const files = having.map((folder) => join(folder, path));
    const target = join(cache, path);
    await mkdir(dirname(target), { recursive: true });
    if (path.startsWith(`${renderedFolder}/`)) await PageStore.unite(target, files);
    else if (path.endsWith(`/${piecesFile}`)) unitePieces(target, files);
    // What all of them have worked out is the same in each.
    else if (files[0] !== undefined) await copyFile(files[0], target);
  }
}

function readManifest(folder: string): ShardFolder {
  const file = join(folder, manifestName);
  if (!existsSync(file)) return { folder };
  try {
    return { folder, manifest: shardManifestSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  } catch {
    return { folder };
  }
}

/** The files of all shares by their paths there, each with the folders that have it. */
async function filesOf(folders: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const folder of folders) {
    for (const part of sharedParts) {
      const inside = join(folder, part);
      const entries = existsSync(inside)
        ? await readdir(inside, { recursive: true, withFileTypes: true })
        : [];
      for (const entry of entries.filter((one) => one.isFile() && !one.name.endsWith('.tmp'))) {
        const path = join(entry.parentPath, entry.name)
          .slice(join(folder, '/').length)
          .replaceAll('\\', '/');
        found.set(path, [...(found.get(path) ?? []), folder]);
      }
    }
  }
  return found;
}
