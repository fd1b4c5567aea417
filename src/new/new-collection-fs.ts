import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ExpectedError } from '../command/expected-error.ts';
import { engineFile, engineFolder } from '../integration/engine.ts';
import { contentFormat } from '../schema/content-format.ts';

/** What a new collection is made of. */
export interface NewCollection {
  /** Its folder, which must not exist or be empty. */
  folder: string;
  /** What it is called. */
  name: string;
  /** Listings to start with; they are copied into `content/sources`. */
  listings: string[];
  /** What `package.json` says of the engine: a version, or where the engine is. */
  engine: string;
}

/** Names under which files of the template are kept, as npm leaves some names out of packages. */
const realNames: Record<string, string> = { gitignore: '.gitignore', 'dot-github': '.github' };

/**
 * Writes the files of a new collection: what is the team's own, and no code of the engine.
 * @throws ExpectedError where the folder holds something or a listing cannot be read.
 */
export async function writeNewCollection(collection: NewCollection): Promise<void> {
  const { folder, listings } = collection;
  if (existsSync(folder) && (await readdir(folder)).length > 0) {
    throw new ExpectedError(
      `${folder}: holds files already · a new collection would mix with them · give the name of a new folder`,
    );
  }
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

/** Listings under their own names; of several files of one name each gets its folder's before it. */
function nameListings(listings: string[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const listing of listings) {
    const name = basename(listing);
    named.set(named.has(name) ? `${basename(dirname(resolve(listing)))}-${name}` : name, listing);
  }
  return named;
}

async function copyTemplate(
  from: string,
  to: string,
  values: Record<string, string>,
): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const source = join(from, entry.name);
    const target = join(to, realNames[entry.name] ?? entry.name);
    if (entry.isDirectory()) await copyTemplate(source, target, values);
    else await writeFile(target, fill(await readFile(source, 'utf8'), values));
  }
}

/** Puts values in place of `{{name}}`; `${{ … }}` of workflows stays. */
function fill(text: string, values: Record<string, string>): string {
  return text.replace(/(?<!\$)\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

function valuesOf({ folder, name, engine }: NewCollection): Record<string, string> {
  const slug = basename(resolve(folder))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return {
    slug: slug || 'papers',
    name: JSON.stringify(name).slice(1, -1),
    engine,
    format: String(contentFormat),
    description: 'Papers that we read, each on a page of its own.',
  };
}

/**
 * What a new collection's `package.json` says of the engine: where this engine was installed from a
 * file or runs as a checkout, that; else its version.
 */
export async function engineSpecification(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(engineFolder, 'package.json'), 'utf8'));
  const modules = dirname(engineFolder);
  if (basename(modules) !== 'node_modules') return `file:${engineFolder}`;
  const installed = join(modules, '.package-lock.json');
  if (!existsSync(installed)) return `^${version}`;
  const { packages } = JSON.parse(await readFile(installed, 'utf8'));
  const resolved: unknown = packages?.['node_modules/paper-atlas']?.resolved;
  if (typeof resolved !== 'string' || !resolved.startsWith('file:')) return `^${version}`;
  return `file:${resolve(dirname(modules), resolved.slice('file:'.length))}`;
}
