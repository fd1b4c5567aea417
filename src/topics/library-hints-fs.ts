import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Ledger, ownSlug } from '../import/write/ledger.ts';
import { readLedger } from '../import/write/read-content-fs.ts';
import { storedLibrarySchema, zoteroItemId } from '../schema/zotero-library.ts';

/**
 * Names of the collections in which a library of Zotero has papers, by the papers' file names: who
 * keeps the library has sorted them once already.
 */
export async function readLibraryHints(content: string): Promise<Map<string, string[]>> {
  const folder = join(content, 'sources');
  const hints = new Map<string, string[]>();
  if (!existsSync(folder)) return hints;
  const names = (await readdir(folder)).filter((name) => /^zotero-[\w-]+\.json$/.test(name));
  const ledger: Ledger = names.length > 0 ? await readLedger(content) : {};
  for (const name of names.sort()) {
    addHints(hints, await readFile(join(folder, name), 'utf8'), ledger);
  }
  return hints;
}

/** What a file of another form says is no hint. */
function addHints(hints: Map<string, string[]>, text: string, ledger: Ledger): void {
  const { data: library } = storedLibrarySchema.safeParse(parseJson(text));
  if (!library) return;
  const nameOf = new Map(library.collections.map(({ key, name }) => [key, name]));
  for (const { key, collections = [] } of library.items) {
    const slug = ownSlug(ledger, zoteroItemId(library.zotero, key));
    const names = collections.flatMap((collection) => nameOf.get(collection) ?? []);
    if (slug !== undefined) hints.set(slug, [...(hints.get(slug) ?? []), ...names]);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
