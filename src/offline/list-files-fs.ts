import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
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

/** What was known of files when they were written. */
export interface FinishedFiles {
  /** By their addresses; `length` is that of the file. */
  files: Map<string, Omit<SiteFile, 'path'> & { length: number }>;
  /** When all were written, in milliseconds: what was changed later is looked at anew. */
  until: number;
}

/**
 * Lists the files of a built site that can be stored. Pages that do not say their revision are told it.
 * @param finished files that need not be read again, as long as nobody changed them.
 */
export async function listFiles(site: string, finished?: FinishedFiles): Promise<ListedFiles> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => addressOf(join(entry.parentPath, entry.name).slice(join(site, '/').length)))
    .filter((path) => kindOf(path) !== 'online')
    .sort();
  const files: DescribedFile[] = [];
  for (let first = 0; first < paths.length; first += batch) {
    const some = paths.slice(first, first + batch);
    files.push(
      ...(await Promise.all(
        some.map((path) =>
          known(site, path, finished).then((file) => file ?? describeFile(site, path)),
        ),
      )),
    );
  }
  return {
    files: files.flatMap(({ leadsTo, ...file }) => (leadsTo === undefined ? file : [])),
    moved: Object.fromEntries(
      files.flatMap(({ leadsTo, path }) => (leadsTo === undefined ? [] : [[path, leadsTo]])),
    ),
  };
}

async function known(
  site: string,
  path: string,
  finished: FinishedFiles | undefined,
): Promise<DescribedFile | undefined> {
  const file = finished?.files.get(path);
  if (!finished || !file) return undefined;
  const { size, mtimeMs } = await stat(join(site, fileOf(path)));
  if (size !== file.length || mtimeMs > finished.until) return undefined;
  return { path, revision: file.revision, size: file.size, leadsTo: undefined };
}

function addressOf(file: string): string {
  return file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1');
}

/** Describes one file, and marks it if it is a page; `path` is its address. */
export async function describeFile(site: string, path: string): Promise<DescribedFile> {
  const file = fileOf(path);
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

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A file before it is written: its bytes, with its mark if it is a page, and what is known of it. */
export interface FinishedFile {
  bytes: Buffer;
  /** The same, compressed. */
  packed: Buffer;
  revision: string;
}

/** Describes text that will be a file, so that nobody has to read, compress and write it again. */
export function finishFile(path: string, text: string): FinishedFile {
  const revision = digest(text);
  const bytes = Buffer.from(isPage(path) ? markPage(text, revision) : text);
  return { bytes, packed: gzipSync(bytes, { level }), revision };
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
