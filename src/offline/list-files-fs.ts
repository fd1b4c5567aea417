import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { kindOf } from './file-kinds.ts';
import { type BuildRecord, isGzip, revisionOf, type SiteFile } from './file-list.ts';
import { isPage, markOf, markPage, unmarkPage } from './page-mark.ts';

const compress = promisify(gzip);

/** Hosts compress as they like; a quick level is near enough to what they will send. */
const level = 4;

/** Formats that are compressed already, and are sent as they are. */
const compressed = /\.(?:bin|pf_\w+|png|woff2|pagefind)$/;

/** So many files are read at a time. */
const batch = 64;

/** A file, and the address to which it leads on if it does nothing else. */
interface DescribedFile extends SiteFile {
  leadsTo: string | undefined;
}

/** What can be stored of a built site. */
export interface ListedFiles {
  files: SiteFile[];
  /** Former addresses and where they lead; many hosts answer them otherwise than with their page. */
  moved: BuildRecord['moved'];
}

/** Lists the files of a built site that can be stored. Pages that do not say their revision are told it. */
export async function listFiles(site: string): Promise<ListedFiles> {
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
  return {
    files: files.flatMap(({ leadsTo, ...file }) => (leadsTo === undefined ? file : [])),
    moved: Object.fromEntries(
      files.flatMap(({ leadsTo, path }) => (leadsTo === undefined ? [] : [[path, leadsTo]])),
    ),
  };
}

function addressOf(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
}

/** Describes one file, and marks it if it is a page; `path` is its address. */
export async function describeFile(site: string, path: string): Promise<DescribedFile> {
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const found = await readFile(join(site, file));
  const { bytes, revision } = isPage(path) ? await marked(join(site, file), found) : plain(found);
  const packed = compressed.test(file) ? bytes : await compress(bytes, { level });
  return {
    path,
    revision,
    // What is small may grow a little.
    size: Math.min(packed.length, bytes.length),
    leadsTo: path.endsWith('/') ? refreshTarget(bytes) : undefined,
  };
}

interface Revised {
  bytes: Buffer;
  revision: string;
}

async function marked(file: string, found: Buffer): Promise<Revised> {
  const html = unmarkPage(found.toString());
  const revision = digest(html);
  if (markOf(found) === revision) return { bytes: found, revision };
  const bytes = Buffer.from(markPage(html, revision));
  await writeFile(file, bytes);
  return { bytes, revision };
}

/** What is compressed is told by what is in it: hosts may have it unpacked on the way. */
function plain(bytes: Buffer): Revised {
  return { bytes, revision: digest(isGzip(bytes) ? gunzipSync(bytes) : bytes) };
}

function digest(content: string | Buffer): string {
  return revisionOf(createHash('sha256').update(content).digest());
}

function refreshTarget(page: Buffer): string | undefined {
  const head = page.subarray(0, 2000).toString();
  return /http-equiv="refresh" content="0;url=([^"]+)"/.exec(head)?.[1];
}
