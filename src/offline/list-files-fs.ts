import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { kindOf } from './file-kinds.ts';
import { revisionOf, type SiteFile } from './file-list.ts';

const compress = promisify(gzip);

/** Hosts compress as they like; a quick level is near enough to what they will send. */
const level = 4;

/** Formats that are compressed already, and are sent as they are. */
const compressed = /\.(?:bin|pf_\w+|png|woff2|pagefind)$/;

/** So many files are read at a time. */
const batch = 64;

/** A file, and whether it does nothing but lead on to another address. */
interface DescribedFile extends SiteFile {
  leadsOn: boolean;
}

/**
 * Lists the files of a built site that can be stored. Pages that lead on to another address are
 * left out: many hosts answer with that address instead.
 */
export async function listFiles(site: string): Promise<SiteFile[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => addressOf(join(entry.parentPath, entry.name).slice(join(site, '/').length)))
    .filter((path) => kindOf(path) !== 'online')
    .sort();
  const files: DescribedFile[] = [];
  for (let first = 0; first < paths.length; first += batch) {
    const some = paths.slice(first, first + batch);
    files.push(...(await Promise.all(some.map((path) => describeFile(site, path)))));
  }
  return files.filter(({ leadsOn }) => !leadsOn).map(({ leadsOn, ...file }) => file);
}

function addressOf(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
}

/** Describes one file; `path` is its address. */
export async function describeFile(site: string, path: string): Promise<DescribedFile> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const bytes = await readFile(join(site, file));
  const packed = compressed.test(file) ? bytes : await compress(bytes, { level });
  return {
    path,
    revision: revisionOf(createHash('sha256').update(bytes).digest()),
    // What is small may grow a little.
    size: Math.min(packed.length, bytes.length),
    leadsOn: path.endsWith('/') && bytes.subarray(0, 2000).includes('http-equiv="refresh"'),
  };
}
