import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from './problem.ts';

/** Paths of all Markdown files below a folder, sorted; an absent folder holds none. */
export async function listPages(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && !entry.name.startsWith('.'))
    .map((entry) => relativePath(folder, entry))
    .sort(compareText);
}

/** Files that are read at a time. */
const batch = 64;

/** All pages below a folder as they stand in their files, in the order of their paths. */
export async function* readSources(
  folder: string,
): AsyncGenerator<{ path: string; source: string }> {
  const paths = await listPages(folder);
  for (let first = 0; first < paths.length; first += batch) {
    yield* await Promise.all(
      paths.slice(first, first + batch).map(async (path) => ({
        path,
        source: await readFile(join(folder, path), 'utf8'),
      })),
    );
  }
}

function relativePath(folder: string, entry: Dirent): string {
  return join(entry.parentPath, entry.name)
    .slice(folder.length + 1)
    .replaceAll('\\', '/');
}
