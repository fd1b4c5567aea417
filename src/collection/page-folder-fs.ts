import { join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { contentFolder } from '../schema/content-folder.ts';
import { digest } from '../schema/digest.ts';
import { formulaProblems } from '../schema/formulas.ts';
import { readPage } from '../schema/page.ts';
import { listPages, type PageSource, readSources, readText } from '../schema/pages-fs.ts';
import { slugSchema } from '../schema/paper.ts';
import { compareText, type Problem } from '../schema/problem.ts';
import { readStoredPages, type StoredPage, storePages } from './stored-pages-fs.ts';

/** What was read of one file. */
interface ReadFile {
  page?: StoredPage<unknown>;
  problems: Problem[];
  /** Keys that no one reads: they keep nobody from using the page. */
  unknownKeys: Problem[];
}

/**
 * The pages of a folder of `content/`, as `readStoredPages` gives them away: the file name is an
 * entry's id, its folder becomes `folder`. What an earlier look has read of the same text is not read
 * again.
 */
export class PageFolder {
  /** Where the pages lie. */
  readonly folder: string;
  readonly #name: string;
  readonly #schema: z.ZodType<Record<string, unknown>>;
  /** A page that another schema has read is read anew. */
  readonly #form: string;
  readonly #files = new Map<string, ReadFile>();

  constructor(name: string, schema: z.ZodType<Record<string, unknown>>) {
    this.folder = resolve(contentFolder(), name);
    this.#name = name;
    this.#schema = schema;
    this.#form = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
  }

  /** Reads all pages, and stores them where none of them has a problem. */
  async readAll(): Promise<void> {
    const stored = await readStoredPages<unknown>(this.#name);
    const known = new Map(stored.map((page) => [page.digest, page]));
    this.#files.clear();
    for await (const found of readSources(this.folder)) {
      this.#files.set(found.path, this.#read(found, known));
    }
    const pages = this.#pages();
    const isChanged =
      pages.length !== stored.length ||
      pages.some((page, at) => page.digest !== stored[at]?.digest);
    if (isChanged) await this.#store(pages);
  }

  /** Reads some pages anew, by their paths below the folder: written, new ones, or gone. */
  async readAgain(paths: Iterable<string>): Promise<void> {
    const there = new Set(await listPages(this.folder));
    for (const path of paths) {
      if (!there.has(path)) this.#files.delete(path);
      else {
        const read = await readText(join(this.folder, path));
        const found: PageSource =
          'text' in read ? { path, source: read.text } : { path, problem: read.problem };
        this.#files.set(path, this.#read(found, new Map()));
      }
    }
    await this.#store(this.#pages());
  }

  /** Everything that keeps the pages from being shown. */
  get problems(): Problem[] {
    return [...this.#sorted().flatMap(([, { problems }]) => problems), ...this.#sameNames()];
  }

  get unknownKeys(): Problem[] {
    return this.#sorted().flatMap(([, { unknownKeys }]) => unknownKeys);
  }

  /** Changes with every page. */
  get digest(): string {
    return digest(...this.#pages().map((page) => page.digest));
  }

  /** A page that is not stored is looked at again by the next build. */
  async #store(pages: StoredPage<unknown>[]): Promise<void> {
    if (this.problems.length === 0) await storePages(this.#name, pages);
  }

  #read({ path, source, problem }: PageSource, known: Map<string, StoredPage<unknown>>): ReadFile {
    const file = `content/${this.#name}/${path}`;
    if (problem) return { problems: [{ file, ...problem }], unknownKeys: [] };
    const sourceDigest = digest(path, source, this.#form);
    const earlier = known.get(sourceDigest);
    if (earlier) return { page: earlier, problems: [], unknownKeys: [] };
    const { page, problems, unknownKeys } = readPage(file, source, this.#schema);
    const found = [...problems, ...wrongFolder(file, this.#name, path)];
    if (!page) return { problems: found, unknownKeys };
    const data = { ...page.data, ...folderOf(path) };
    return {
      page: { id: idOf(path), data, body: page.body, digest: sourceDigest },
      problems: [...found, ...formulaProblems({ file, source, ...page })],
      unknownKeys,
    };
  }

  #pages(): StoredPage<unknown>[] {
    return this.#sorted().flatMap(([, { page }]) => page ?? []);
  }

  #sorted(): [path: string, ReadFile][] {
    return [...this.#files].sort(([a], [b]) => compareText(a, b));
  }

  #sameNames(): Problem[] {
    const seen = new Map<string, string>();
    return this.#sorted().flatMap(([path]) => {
      const file = `content/${this.#name}/${path}`;
      const other = seen.get(idOf(path));
      seen.set(idOf(path), file);
      return sameName(file, other);
    });
  }
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
}

function folderOf(path: string): { folder?: string } {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? {} : { folder: path.slice(0, slash) };
}

/** Papers stand in the folder of their first topic, topics in none. */
function wrongFolder(file: string, name: string, path: string): Problem[] {
  const { folder } = folderOf(path);
  if (name !== 'papers' || (folder !== undefined && slugSchema.safeParse(folder).success))
    return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'file-name',
      what: 'stands in the wrong folder',
      why: 'the folder of a paper is its first topic, and topics have no folders in them',
      fix: 'move it to papers/TOPIC/',
    },
  ];
}

function sameName(file: string, other: string | undefined): Problem[] {
  if (other === undefined) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      rule: 'unique-name',
      what: `has the same file name as ${other}`,
      why: 'the file name is the address, and an address can hold one paper',
      fix: 'rename one of the two, or delete it if both are the same paper',
    },
  ];
}
