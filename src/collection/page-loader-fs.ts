import type { Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { ContentError } from '../schema/expected-error.ts';
import { formatProblem } from '../schema/problem.ts';
import { PageFolder } from './page-folder-fs.ts';

/**
 * Reads the pages of a folder of `content/` for a build. Astro's own store knows nothing of them: all
 * pages in it would be bundled, and compiled again by every process that renders. While the site is
 * worked on, `src/integration/live-content.ts` reads them.
 * @throws ContentError naming all problems of all pages, each with its place.
 */
export function pageLoader(name: string, schema: z.ZodType<Record<string, unknown>>): Loader {
  return {
    name: `${name}-pages`,
    async load({ watcher, logger }) {
      if (watcher) return;
      const pages = new PageFolder(name, schema);
      await pages.readAll();
      for (const unknown of pages.unknownKeys) logger.warn(formatProblem(unknown));
      if (pages.problems.length > 0) throw new ContentError(pages.problems);
    },
  };
}
