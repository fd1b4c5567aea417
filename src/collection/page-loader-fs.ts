import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentError } from '../schema/expected-error.ts';
import { formatProblem } from '../schema/problem.ts';
import { PageFolder } from './page-folder-fs.ts';
import { begunReading, type FolderReading } from './page-reading.ts';

type PageSchema = z.ZodType<Record<string, unknown>>;

/**
 * Reads the pages of a folder of `content/` for a build. Astro's own store knows nothing of them: all
 * pages in it would be bundled, and compiled again by every process that renders. While the site is
 * worked on, `src/integration/live-content.ts` reads them.
 * @throws ContentError naming all problems of all pages, each with its place.
 */
export function pageLoader(name: string, schema: PageSchema): Loader {
  return {
    name: `${name}-pages`,
    async load({ watcher, logger }) {
      if (watcher) return;
      const begun = (await begunReading())?.[name];
      const { problems, unknownKeys } = begun ?? (await readFolder(name, schema));
      for (const unknown of unknownKeys) logger.warn(formatProblem(unknown));
      if (problems.length > 0) throw new ContentError(problems);
    },
  };
}

async function readFolder(name: string, schema: PageSchema): Promise<FolderReading> {
  const pages = new PageFolder(name, schema);
  await pages.readAll();
  return pages;
}
