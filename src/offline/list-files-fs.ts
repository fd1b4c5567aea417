import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip, gzipSync } from 'node:zlib';
import type { FoundFile, KeptFiles } from '../build/kept-files-fs.ts';
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

/** What is said of a file, and the address to which it leads on if it does nothing else. */
export interface FileFacts extends Omit<SiteFile, 'path'> {
  leadsTo?: string | undefined;
}

type DescribedFile = FileFacts & Pick<SiteFile, 'path'>;

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
  /** What an earlier build knew of the files, and keeps it for the next one. */
  kept?: KeptFiles<FileFacts> | undefined;
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
  const found = new Map<string, FoundFile<FileFacts>>();
  for (let first = 0; first < paths.length; first += batch) {
    const some = paths.slice(first, first + batch);
    const described = await Promise.all(
      some.map(async (path) => {
        const { leadsTo, revision, size, ...file } = await describe(site, path, finished);
        found.set(fileOf(path), { ...file, about: { revision, size, leadsTo } });
        return { path, revision, size, leadsTo };
      }),
    );
    files.push(...described);
  }
  await finished?.kept?.save(found);
  return {
    files: files.flatMap(({ leadsTo, ...file }) => (leadsTo === undefined ? file : [])),
    moved: Object.fromEntries(
      files.flatMap(({ leadsTo, path }) => (leadsTo === undefined ? [] : [[path, leadsTo]])),
    ),
  };
}

/** Describes a file, with what is known of it where it is as it was then. */
async function describe(
  site: string,
  path: string,
  finished: FinishedFiles | undefined,
): Promise<FileFacts & FoundFile<FileFacts>> {
  const file = join(site, fileOf(path));
  const found = await lookAt(file);
  const known = knownFacts(path, found, finished);
  if (known) return { ...known, ...found };
  const { path: _, ...facts } = await describeFile(site, path);
  // It may have been marked.
  return { ...facts, ...(await lookAt(file)) };
}

function knownFacts(
  path: string,
  found: FoundFile<FileFacts>,
  finished: FinishedFiles | undefined,
): FileFacts | undefined {
  const file = finished?.files.get(path);
  if (finished && file?.length === found.bytes && found.written <= finished.until) {
    return { revision: file.revision, size: file.size };
  }
  return finished?.kept?.about(fileOf(path), found);
}

async function lookAt(file: string): Promise<FoundFile<FileFacts>> {
  const { size, mtimeMs } = await stat(file);
  return { bytes: size, written: mtimeMs };
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

/** The file of an address below the home page. */
export function fileOf(path: string): string {
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
