import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { engineFile } from '../build/engine.ts';
import { contentFormat } from '../schema/content-format.ts';
import { ExpectedError } from '../schema/expected-error.ts';

/** What a new collection is made of. */
export interface NewCollection {
  /** Its folder, which must not exist or be empty. */
  folder: string;
  /** What it is called. */
  name: string;
  /** Listings to start with; they are copied into `content/sources`. */
  listings: string[];
  /** Zotero libraries from which the papers come, as in `groups/123`. */
  libraries?: string[];
  /** What `package.json` says of the engine: a version, or where the engine is. */
  engine: string;
}

/**
 * Writes the files of a new collection: what is the team's own, and no code of the engine.
 * @throws ExpectedError where the folder holds something or a listing cannot be read.
 */
export async function writeNewCollection(collection: NewCollection): Promise<void> {
  const { folder, listings } = collection;
  await refuseToMix(folder);
  for (const listing of listings) {
    const found = await stat(listing).catch(() => undefined);
    if (!found?.isFile()) {
      throw new ExpectedError(`${listing}: no such file · nothing was written · check the path`);
    }
  }
  await copyTemplate(engineFile('src/new/template'), folder, valuesOf(collection));
  await cp(engineFile('public'), join(folder, 'public'), { recursive: true });
  const sources = join(folder, 'content/sources');
  await mkdir(sources, { recursive: true });
  for (const [name, listing] of nameListings(listings)) await cp(listing, join(sources, name));
}

async function refuseToMix(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const isFolder = (await stat(folder)).isDirectory();
  if (isFolder && (await readdir(folder)).length === 0) return;
  const what = isFolder ? 'holds files already' : 'is a file';
  throw new ExpectedError(
    `${folder}: ${what} · a new collection would mix with it · give the name of a new folder`,
  );
}

/**
 * Listings under their own names. Of several files of one name each further one gets its folder's
 * before it, and a number where that is taken too; one file that is given twice is there once.
 */
function nameListings(listings: string[]): Map<string, string> {
  const named = new Map<string, string>();
  const taken = new Set<string>();
  for (const path of new Set(listings.map((listing) => resolve(listing)))) {
    const name = basename(path);
    const inFolder = `${basename(dirname(path))}-${name}`;
    const free = [name, inFolder, ...numbered(inFolder, listings.length)].find(
      // Some file systems take `Refs.bib` and `refs.bib` for one file.
      (candidate) => !taken.has(candidate.toLowerCase()),
    );
    if (free === undefined) throw new Error(`no name is left for ${path}`);
    taken.add(free.toLowerCase());
    named.set(free, path);
  }
  return named;
}

/** `a-2.bib`, `a-3.bib` and so on, as many as there are listings. */
function numbered(name: string, count: number): string[] {
  const ending = extname(name);
  const stem = name.slice(0, name.length - ending.length);
  return Array.from({ length: count }, (_, index) => `${stem}-${index + 2}${ending}`);
}

async function copyTemplate(
  from: string,
  to: string,
  values: Record<string, string>,
): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    // npm leaves some names that start with a dot out of packages.
    const target = join(to, entry.name.replace(/^dot-/, '.'));
    if (entry.isDirectory()) await copyTemplate(source, target, values);
    else await writeFile(target, fill(await readFile(source, 'utf8'), values));
  }
}

/** Puts values in place of `{{name}}`; `${{ … }}` of workflows stays. */
function fill(text: string, values: Record<string, string>): string {
  return text.replace(/(?<!\$)\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

/** What `site.yml` says of the libraries, or how it could. */
function zoteroSettings(libraries: string[]): string {
  if (libraries.length === 0) {
    return `# The Zotero library that the papers come from, and topics of its collections.
# zotero:
#   library: groups/123
#   collections: {ABCD2345: one-topic}
`;
  }
  const list = libraries.length === 1 ? libraries[0] : `[${libraries.join(', ')}]`;
  return `# The Zotero library that the papers come from; the weekly look asks it for what changed.
zotero:
  library: ${list}
  # Topics of collections, by their keys or names.
  # collections: {ABCD2345: one-topic}
`;
}

function valuesOf({ folder, name, libraries = [], engine }: NewCollection): Record<string, string> {
  const slug = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return {
    slug: slug || 'papers',
    name,
    // JSON's strings are YAML's in double quotes.
    quotedName: JSON.stringify(name),
    engine: JSON.stringify(engine).slice(1, -1),
    zotero: zoteroSettings(libraries),
    format: String(contentFormat),
  };
}
