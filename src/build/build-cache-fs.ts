import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where builds keep what later ones need not work out again: `CACHE_DIR` if it is set. */
export const cacheFolder = process.env.CACHE_DIR ?? '.cache';

/**
 * A result that costs too much to work out for every build: read from an earlier one with the same
 * key, else computed and kept in place of the results of other keys.
 * @param name of the result, a folder of its own below `.cache`.
 * @param key digest of everything that the result depends on.
 */
export async function cachedResult<Result>(
  name: string,
  key: string,
  compute: () => Result | Promise<Result>,
): Promise<Result> {
  const folder = join(cacheFolder, name);
  const file = `${key}.json`;
  const earlier = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (earlier !== undefined) return JSON.parse(earlier);
  const result = await compute();
  await mkdir(folder, { recursive: true });
  // Two builds, or two pages of one, may write at a time: a result appears whole or not at all.
  const temporary = join(folder, `${key}.${randomUUID()}.tmp`);
  await writeFile(temporary, JSON.stringify(result));
  await rename(temporary, join(folder, file));
  const others = (await readdir(folder)).filter((other) => other.endsWith('.json'));
  await Promise.all(
    others
      .filter((other) => other !== file)
      .map((other) => rm(join(folder, other), { force: true })),
  );
  return result;
}
