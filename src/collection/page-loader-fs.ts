import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from '../schema/content-folder.ts';
import { ContentError } from '../schema/expected-error.ts';
import { formulaProblems } from '../schema/formulas.ts';
import { digest, readPage } from '../schema/page.ts';
import { readSources } from '../schema/pages-fs.ts';
import { slugSchema } from '../schema/paper.ts';
import { formatProblem, type Problem } from '../schema/problem.ts';
import { readStoredPages, type StoredPage, storePages } from './stored-pages-fs.ts';

/**
 * Loads the pages of a folder of `content/`, for `readStoredPages` to give them away: the file name is
 * an entry's id, its folder becomes `folder`. Astro's own store knows of them only that they changed;
 * all pages in it would be bundled, and compiled again by every process that renders.
 * All problems of all pages are thrown together, each with its place.
 */
export function pageLoader(name: string, schema: z.ZodType<Record<string, unknown>>): Loader {
  return {
    name: `${name}-pages`,
    async load({ store, watcher, logger }) {
      // A page that another schema has read is read anew.
      const form = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
      const folder = resolve(contentFolder(), name);
      const load = async () => {
        const stored = await readStoredPages<unknown>(name);
        const known = new Map(stored.map((page) => [page.id, page]));
        const pages: StoredPage<unknown>[] = [];
        const problems: Problem[] = [];
        const seen = new Map<string, string>();
        for await (const { path, source, problem } of readSources(folder)) {
          const id = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
          const file = `content/${name}/${path}`;
          problems.push(...sameName(file, seen.get(id)));
          seen.set(id, file);
          if (problem) {
            problems.push({ file, ...problem });
            continue;
          }
          const sourceDigest = digest(path, source, form);
          const earlier = known.get(id);
          if (earlier?.digest === sourceDigest) {
            pages.push(earlier);
            continue;
          }
          const read = readPage(file, source, schema);
          problems.push(...read.problems, ...wrongFolder(file, name, path));
          for (const unknown of read.unknownKeys) logger.warn(formatProblem(unknown));
          if (!read.page) continue;
          const formulas = formulaProblems({ file, source, ...read.page });
          problems.push(...formulas);
          const data = { ...read.page.data, ...folderOf(path) };
          pages.push({ id, data, body: read.page.body, digest: sourceDigest });
        }
        // A page that is not stored is looked at again by the next build.
        if (problems.length > 0) throw new ContentError(problems);
        const isChanged =
          pages.length !== stored.length ||
          pages.some((page, at) => page.digest !== stored[at]?.digest);
        if (isChanged) await storePages(name, pages);
        // What is watched is shown anew when its entry changes.
        if (watcher) {
          const all = digest(...pages.map((page) => page.digest));
          store.set({ id: name, data: {}, digest: all });
        }
      };
      await load();
      watcher?.add(folder);
      watcher?.on('all', (_event, changed) => {
        if (changed.startsWith(folder))
          load().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
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
