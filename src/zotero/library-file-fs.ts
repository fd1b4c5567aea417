import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeWhole } from '../import/write/whole-file-fs.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { type StoredLibrary, storedLibrarySchema } from '../schema/zotero-library.ts';
import { libraryText } from './library-text.ts';

/**
 * Reads what a library said last; undefined where it was never asked.
 * @throws ExpectedError where the file cannot be read.
 */
export async function readLibraryFile(file: string): Promise<StoredLibrary | undefined> {
  if (!existsSync(file)) return undefined;
  const { data } = storedLibrarySchema.safeParse(parseJson(await readFile(file, 'utf8')));
  if (data) return data;
  throw new ExpectedError(
    `${file}:1: not as an import writes it · what the library said last is not known without it · ` +
      'take it back from version control, or remove it and import again',
  );
}

/** Writes the file where what it holds has changed. */
export async function writeLibraryFile(file: string, library: StoredLibrary): Promise<void> {
  const text = libraryText(library);
  const current = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (text !== current) await writeWhole(file, text);
}

/** The files of libraries among listings, whether they are named or stand in a folder. */
export async function libraryFilesIn(inputs: string[]): Promise<string[]> {
  const files: string[] = [];
  for (const input of inputs) {
    if (!existsSync(input)) continue;
    const isFolder = (await stat(input)).isDirectory();
    const inside = isFolder ? (await readdir(input)).map((name) => join(input, name)) : [input];
    files.push(...inside.filter((file) => /^zotero-[\w-]+\.json$/.test(basename(file))).sort());
  }
  return [...new Set(files)];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
