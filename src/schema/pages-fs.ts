import { type Dirent, existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from './problem.ts';
import { decodeUtf8, type FileProblem } from './utf8.ts';

/** A page as it stands in its file, or what keeps it from being read. */
export type PageSource =
  | { path: string; source: string; problem?: undefined }
  | { path: string; source?: undefined; problem: FileProblem };

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
export async function* readSources(folder: string): AsyncGenerator<PageSource> {
  const paths = await listPages(folder);
  for (let first = 0; first < paths.length; first += batch) {
    yield* await Promise.all(
      paths.slice(first, first + batch).map(async (path): Promise<PageSource> => {
        const read = await readText(join(folder, path));
        return 'text' in read ? { path, source: read.text } : { path, problem: read.problem };
      }),
    );
  }
}

/** The text of a file, or what keeps it from being read. */
export async function readText(file: string): Promise<{ text: string } | { problem: FileProblem }> {
  try {
    return decodeUtf8(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return {
      problem: {
        line: 1,
        column: 1,
        rule: 'unreadable-file',
        what: 'cannot be read',
        why: error.message,
        fix: 'let it be a file that you may read',
      },
    };
  }
}

function relativePath(folder: string, entry: Dirent): string {
  return join(entry.parentPath, entry.name)
    .slice(folder.length + 1)
    .replaceAll('\\', '/');
}
