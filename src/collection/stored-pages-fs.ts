import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../build/build-cache-fs.ts';
import { collectionName } from '../schema/content-folder.ts';
import { digest } from '../schema/digest.ts';

/** A page of the content folder as it was read. */
export interface StoredPage<FrontMatter> {
  /** Its file name without ending. */
  id: string;
  data: FrontMatter;
  body: string;
  /** Of path, text and the schema that read it. */
  digest: string;
}

/** The pages that were read last of a folder of `content/`, in the order of their paths. */
export async function readStoredPages<FrontMatter>(
  name: string,
): Promise<StoredPage<FrontMatter>[]> {
  const stored = await readFile(fileOf(name), 'utf8').catch(() => undefined);
  return stored === undefined ? [] : JSON.parse(stored);
}

/** Keeps the pages that were read for those who show them, and for the next build. */
export async function storePages(name: string, pages: StoredPage<unknown>[]): Promise<void> {
  const file = fileOf(name);
  await mkdir(dirname(file), { recursive: true });
  // Two builds may write at a time: the pages appear whole or not at all.
  const temporary = `${file}.${randomUUID()}.tmp`;
  await writeFile(temporary, JSON.stringify(pages));
  await rename(temporary, file);
}

/** Several collections may be built from one checkout. */
function fileOf(name: string): string {
  return join(cacheFolder, 'pages', digest(collectionName()), `${name}.json`);
}
