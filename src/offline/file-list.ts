import { indexFolder } from '../search/index/manifest.ts';
import { kindOf } from './file-kinds.ts';

/** A file of the built site. */
export interface SiteFile {
  /** Address below the home page; `index.html` is left out. */
  path: string;
  /**
   * Changes with its content: the start of the SHA-256 digest of it, unpacked where it is compressed
   * and without the mark that pages bear.
   */
  revision: string;
  /** Bytes when compressed. */
  size: number;
}

/** What the worker of one build knows of it. */
export interface BuildRecord {
  /** Changes when any file that can be stored does. */
  id: string;
  core: SiteFile[];
  /**
   * Names of the files that list all others: so many that each is small, and each named after its
   * content, so that little has to be fetched where little has changed.
   */
  lists: string[];
  /** Revision of the page that hosts answer with where there is none. */
  notFound: string | undefined;
  /** Former addresses below the home page, and where they lead, from the root of the host. */
  moved: Record<string, string>;
  /** How many papers the collection has. */
  papers: number;
  /** Files besides the core, and their compressed bytes. */
  rest: { files: number; size: number };
}

const revisionLength = 10;

/** So many files are in one list, about. */
const filesPerList = 400;

/** The revision of a file that has this digest. */
export function revisionOf(digest: Uint8Array): string {
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.slice(0, revisionLength);
}

/** Whether bytes are compressed by gzip. https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Bytes of a ranking index that may be stored before anybody searches. */
const mostRanking = 1_000_000;

/**
 * What is stored at the first visit, and the rest. The whole ranking index is stored with the core
 * where it is small: who has opened the site once can then search all titles and summaries. Search
 * does without related words, which come when they are asked for.
 */
export function divide(files: SiteFile[]): { core: SiteFile[]; rest: SiteFile[] } {
  const ranking = files.filter(
    ({ path }) => path.startsWith(`${indexFolder}/`) && !path.startsWith(`${indexFolder}/related-`),
  );
  const early = sizeOf(ranking) <= mostRanking ? new Set(ranking) : new Set();
  const isCore = (file: SiteFile) => kindOf(file.path) === 'core' || early.has(file);
  return { core: files.filter(isCore), rest: files.filter((file) => !isCore(file)) };
}

/** Compressed bytes of some files. */
export function sizeOf(files: SiteFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

/** How many lists a site is cut into: a power of two, so that it seldom changes. */
export function countLists(files: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(files / filesPerList)));
}

/** Place of the list that has a path: its FNV-1a hash, http://www.isthe.com/chongo/tech/comp/fnv/ */
export function placeInLists(path: string, lists: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < path.length; at++) {
    hash = Math.imul(hash ^ path.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash % lists;
}

/** Cuts files into lists. */
export function splitFiles(files: SiteFile[]): SiteFile[][] {
  const lists: SiteFile[][] = Array.from({ length: countLists(files.length) }, () => []);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const file of sorted) lists[placeInLists(file.path, lists.length)]?.push(file);
  return lists;
}

/** A list as text: revision, size and path of a file in each line. */
export function formatList(files: SiteFile[]): string {
  return files.map(({ path, revision, size }) => `${revision} ${size} ${path}\n`).join('');
}

/** Reads what `formatList` wrote; lines that are not in its form are left out. */
export function parseList(text: string): SiteFile[] {
  return [...text.matchAll(/^([0-9a-f]+) (\d+) (.*)$/gm)].map(
    ([, revision = '', size = '', path = '']) => ({ path, revision, size: Number(size) }),
  );
}

/** Address of a list below the home page. */
export function listPath(name: string): string {
  return `offline/files-${name}.txt`;
}
