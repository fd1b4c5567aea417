import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publicKeys, publishedFile } from './public-addresses.ts';

/** Citation keys of a collection that were ever public, by file names of papers. */
export async function readPublicKeys(content: string): Promise<Map<string, string>> {
  const file = join(content, publishedFile);
  return publicKeys(existsSync(file) ? await readFile(file, 'utf8') : '');
}
