import { resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentFolder } from '../schema/content-folder.ts';
import { ContentError } from '../schema/expected-error.ts';
import { formulaProblems } from '../schema/formulas.ts';
import { digest, readPage } from '../schema/page.ts';
import { readSources } from '../schema/pages-fs.ts';
import { formatProblem, type Problem } from '../schema/problem.ts';

/**
 * Loads the pages of a folder of `content/` into a collection. The file name is an entry's id, its
 * folder becomes `folder`. All problems of all pages are thrown together, each with its place.
 */
export function pageLoader(name: string, schema: z.ZodType<Record<string, unknown>>): Loader {
  return {
    name: `${name}-pages`,
    async load({ store, parseData, watcher, logger }) {
      // A page that another schema has read is read anew.
      const form = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }));
      const folder = resolve(contentFolder(), name);
      const load = async () => {
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
          if (store.get(id)?.digest === sourceDigest) continue;
          const read = readPage(file, source, schema);
          problems.push(...read.problems);
          for (const unknown of read.unknownKeys) logger.warn(formatProblem(unknown));
          if (!read.page) continue;
          const formulas = formulaProblems({ file, source, ...read.page });
          problems.push(...formulas);
          // A page that is not stored is looked at again by the next build.
          if (formulas.length > 0) continue;
          const data = { ...read.page.data, ...folderOf(path) };
          const parsed = await parseData({ id, data });
          store.set({ id, data: parsed, body: read.page.body, digest: sourceDigest });
        }
        if (problems.length > 0) throw new ContentError(problems);
        for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
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
