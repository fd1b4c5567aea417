import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { cacheFolder } from './build-cache-fs.ts';

/** The first bytes of a kept folder say how long the table behind them is. */
const headLength = 8;

/**
 * Files that cost too much to make for every build: those that an earlier one made with the same key,
 * else made now and kept.
 * @param name of the results, a folder of their own below `.cache`.
 * @param key digest of everything that the files depend on.
 * @param make gives them by their paths.
 */
export async function keptFolder(
  name: string,
  key: string,
  make: () => Promise<Map<string, Uint8Array>>,
): Promise<Map<string, Uint8Array>> {
  const file = join(cacheFolder, name, `${key}.files`);
  const earlier = await readFile(file)
    .then(unpack)
    .catch(() => undefined);
  if (earlier) return earlier;
  const files = await make();
  await mkdir(dirname(file), { recursive: true });
  // Two builds may write at a time: the files appear whole or not at all.
  const temporary = `${file}.${randomUUID()}.tmp`;
  await writeFile(temporary, pack(files));
  await rename(temporary, file);
  return files;
}

/** Forgets the folders of a name but those of some keys. */
export async function forgetFolders(name: string, keys: string[]): Promise<void> {
  const folder = join(cacheFolder, name);
  const kept = new Set(keys.map((key) => `${key}.files`));
  const found = await readdir(folder).catch(() => []);
  const old = found.filter((file) => file.endsWith('.files') && !kept.has(file));
  await Promise.all(old.map((file) => rm(join(folder, file), { force: true })));
}

function pack(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const table = [...files].map(([path, { length }]) => [path, length]);
  const head = Buffer.from(JSON.stringify(table));
  const start = Buffer.alloc(headLength);
  start.writeBigUInt64LE(BigInt(head.length));
  return Buffer.concat([start, head, ...files.values()]);
}

/** A file that is no kept folder holds nothing. */
function unpack(packed: Buffer): Map<string, Uint8Array> | undefined {
  const end = headLength + Number(packed.readBigUInt64LE());
  const table: [path: string, length: number][] = JSON.parse(
    packed.subarray(headLength, end).toString(),
  );
  let start = end;
  const files = new Map<string, Uint8Array>();
  for (const [path, length] of table) {
    files.set(path, packed.subarray(start, start + length));
    start += length;
  }
  return start === packed.length ? files : undefined;
}

/**
 * Writes a file, where it does not hold these bytes already: its time tells then that it is as it was.
 * For threads that nobody waits for: thousands of small files are written fastest one after the other.
 */
export function writeChanged(file: string, bytes: Uint8Array): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there?.size === bytes.length && readFileSync(file).equals(bytes)) return;
  if (!there && !existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

/** Takes away all files of a folder but some, named by their paths below it with slashes. */
export async function removeRest(folder: string, files: ReadonlySet<string>): Promise<void> {
  if (!existsSync(folder)) return;
  const folders = new Set([...files].flatMap(foldersOf));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const rest = entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name).slice(join(folder, '/').length);
    const kept = entry.isDirectory() ? folders : files;
    return kept.has(path.split(sep).join('/')) ? [] : path;
  });
  await Promise.all(rest.map((path) => rm(join(folder, path), { recursive: true, force: true })));
}

/** All folders in which a file lies. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
