import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { digest } from '../schema/digest.ts';
import { cacheFolder } from './build-cache-fs.ts';

/** A file as a build left it, and what was found out about it. */
export interface KeptFile<About> {
  /** Tells what it was made of; of files that are made anew each time there is none. */
  key?: string;
  bytes: number;
  /** When it was written, in milliseconds. */
  written: number;
  about?: About | undefined;
}

/** A file that is there now. */
export type FoundFile<About> = Omit<KeptFile<About>, 'key'>;

/** So many files are looked at a time. */
const batch = 64;

/**
 * The files of a built site that the next build would write as they are: it leaves them where they
 * lie. A file that anybody touched since is written again.
 */
export class KeptFiles<About> {
  readonly #site: string;
  readonly #record: string;
  readonly #program: string;
  /** Files of the earlier build that are as it left them, by their paths below the site. */
  readonly #there: Map<string, KeptFile<About>>;
  /** What the files of this build are made of. */
  readonly #wanted = new Map<string, string>();

  private constructor(
    site: string,
    record: string,
    program: string,
    there: Map<string, KeptFile<About>>,
  ) {
    this.#site = site;
    this.#record = record;
    this.#program = program;
    this.#there = there;
  }

  /**
   * Looks at what an earlier build left of a site, and takes away what is to be made anew.
   * @param program digest of what finishes files: those that another one finished are made anew.
   * @param ownFolders names of folders whose files somebody else looks after.
   */
  static async open<About>(
    site: string,
    program: string,
    ownFolders: string[],
  ): Promise<KeptFiles<About>> {
    const record = join(cacheFolder, 'site', `${digest(resolve(site))}.json`);
    const known = await readRecord<About>(record, program);
    const there = new Map<string, KeptFile<About>>();
    await inBatches(known, async ([path, file]) => {
      const found = await stat(join(site, path)).catch(() => undefined);
      if (found?.size === file.bytes && found.mtimeMs === file.written) there.set(path, file);
    });
    const keyed = [...there].flatMap(([path, { key }]) => (key === undefined ? [] : path));
    await removeOthers(site, new Set(keyed), new Set(['.git', ...ownFolders]));
    return new KeptFiles(site, record, program, there);
  }

  /** Whether a file is there as it would be written; then it stays. */
  take(path: string, key: string): boolean {
    if (this.#there.get(path)?.key !== key) return false;
    this.#wanted.set(path, key);
    return true;
  }

  /** Says what a file is made of that is written now. */
  put(path: string, key: string): void {
    this.#there.delete(path);
    this.#wanted.set(path, key);
  }

  /** What was found out about a file that nobody touched since. */
  about(path: string, found: FoundFile<About>): About | undefined {
    const file = this.#there.get(path);
    return file?.bytes === found.bytes && file.written === found.written ? file.about : undefined;
  }

  /** Takes away the files of the earlier build that this one would not have written. */
  async removeRest(): Promise<void> {
    const rest = [...this.#there].filter(
      ([path, { key }]) => key !== undefined && !this.#wanted.has(path),
    );
    await inBatches(rest, async ([path]) => {
      this.#there.delete(path);
      await rm(join(this.#site, path), { force: true });
      await removeEmpty(this.#site, dirname(path));
    });
  }

  /** Says for the next build what is known of the files that are there; others of this build are looked at. */
  async save(files: ReadonlyMap<string, FoundFile<About>>): Promise<void> {
    const known = new Map(files);
    const others = [...this.#wanted.keys()].filter((path) => !files.has(path));
    await inBatches(others, async (path) => {
      const found = await stat(join(this.#site, path)).catch(() => undefined);
      if (found) known.set(path, { bytes: found.size, written: found.mtimeMs });
    });
    const record: SiteRecord<About> = {
      program: this.#program,
      files: [...known].map(([path, file]) => [path, withKey(file, this.#wanted.get(path))]),
    };
    await mkdir(dirname(this.#record), { recursive: true });
    const temporary = `${this.#record}.${randomUUID()}.tmp`;
    await writeFile(temporary, JSON.stringify(record));
    await rename(temporary, this.#record);
  }
}

/** What a build knows of a site that it made. */
interface SiteRecord<About> {
  program: string;
  files: [path: string, file: KeptFile<About>][];
}

function withKey<About>(file: FoundFile<About>, key: string | undefined): KeptFile<About> {
  return key === undefined ? file : { ...file, key };
}

async function readRecord<About>(file: string, program: string) {
  try {
    const record: SiteRecord<About> = JSON.parse(await readFile(file, 'utf8'));
    return record.program === program ? record.files : [];
  } catch {
    // There is none, or it was cut off.
    return [];
  }
}

async function inBatches<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let first = 0; first < items.length; first += batch) {
    await Promise.all(items.slice(first, first + batch).map(work));
  }
}

/** Takes away all files of a folder but some, and the folders that have none of them. */
async function removeOthers(site: string, files: Set<string>, folders: Set<string>): Promise<void> {
  const kept = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.' && !kept.has(folder); folder = dirname(folder))
      kept.add(folder);
  }
  const clear = async (folder: string): Promise<void> => {
    const entries = await readdir(join(site, folder), { withFileTypes: true });
    await inBatches(entries, async (entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (folders.has(path) || files.has(path)) return;
      if (entry.isDirectory() && kept.has(path)) return clear(path);
      await rm(join(site, path), { recursive: true, force: true });
    });
  };
  if (existsSync(site)) await clear('');
}

async function removeEmpty(site: string, folder: string): Promise<void> {
  if (folder === '.') return;
  const isEmpty = await readdir(join(site, folder)).then(
    (files) => files.length === 0,
    () => false,
  );
  if (!isEmpty) return;
  await rm(join(site, folder), { recursive: true, force: true });
  await removeEmpty(site, dirname(folder));
}
