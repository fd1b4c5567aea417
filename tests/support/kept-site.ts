import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a site is made of besides its content. */
const engine = ['astro.config.mjs', 'package-lock.json', 'packs', 'public', 'src'];

/** Where a kept site says what it was made of. */
const note = 'made-of';

/**
 * Builds a site for tests that only look at it, unless it is there from an earlier run, of the same
 * engine and the same content.
 * @param folder that the site and its note lie in.
 * @param content what the site is built of: texts, and files and folders of this repository.
 * @param build makes the site.
 */
export async function keepSite(
  folder: string,
  content: { texts: string[]; files?: string[] },
  build: () => Promise<unknown>,
): Promise<void> {
  const file = join(folder, note);
  const made = digestOf([...engine, ...(content.files ?? [])], content.texts);
  if (existsSync(file) && readFileSync(file, 'utf8') === made) return;
  rmSync(file, { force: true });
  await build();
  writeFileSync(file, made);
}

function digestOf(paths: string[], texts: string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, texts]));
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory() ? globSync(`${path}/**/*`).filter(isFile).sort() : [path],
  );
  for (const path of files) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex');
}

function isFile(path: string): boolean {
  return statSync(path).isFile();
}
