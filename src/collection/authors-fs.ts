import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AuthorEntry, authorsFile, authorsSchema } from '../schema/authors.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { readContentYaml } from '../schema/content-yaml-fs.ts';
import { publishedAuthorSlugs, publishedFile } from '../schema/public-addresses.ts';

/**
 * Reads `content/authors.yml`; a collection without the file says of nobody who is who.
 * @throws ContentError naming every problem in it.
 */
export function readAuthors(): AuthorEntry[] {
  return readContentYaml(authorsFile, authorsSchema()) ?? [];
}

/** Slugs of the authors whose pages were ever public. */
export function publishedAuthors(): Set<string> {
  const file = join(contentFolder(), publishedFile);
  return publishedAuthorSlugs(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
