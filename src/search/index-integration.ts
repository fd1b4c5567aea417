import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { cacheFolder } from '../build/build-cache-fs.ts';
import { engineModule } from '../build/engine.ts';
import { runInWorker } from '../build/run-in-worker.ts';
import type { FieldPack } from '../schema/pack.ts';
import type { SearchServer } from '../schema/search-server.ts';
import { documentsFile } from './documents.ts';
import { nameSearchFiles } from './head-start-fs.ts';
import type { IndexRequest, IndexSummary } from './index-worker-fs.ts';

/** What a search server has to be given lies beside what builds keep: it is no part of the site. */
export const exportedFolder = join(cacheFolder, 'search-server');

const indexWorker = engineModule('src/search/index-worker-fs');

/**
 * Builds the search index when the site is built, beside the rendering of pages: documents come
 * from `src/pages/search-documents.json.ts`, which is rendered first and is no file of the site.
 * @param renderPages has the pages rendered. Astro knows one way to render, which all have to share.
 * @param server what answers searches in place of an index, if anything.
 */
export function searchIndex(
  language: string,
  renderPages: (pages: AstroPrerenderer) => AstroPrerenderer,
  translations: FieldPack['translations'],
  server: SearchServer | undefined,
): AstroIntegration {
  let config: AstroConfig;
  let indexing: Promise<IndexSummary> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((pages) =>
          documentsFirst(renderPages(pages), (documents) => {
            const site = fileURLToPath(config.outDir);
            const request: IndexRequest = {
              documents,
              site,
              language,
              translations,
              server,
              exported: exportedFolder,
            };
            indexing = runInWorker(indexWorker, request);
          }),
        );
      },
      'astro:build:done': async ({ logger }) => {
        const summary = await indexing;
        if (!summary) throw new Error(`${documentsFile} was not among the rendered pages`);
        await nameSearchFiles(fileURLToPath(config.outDir), pathOf(config), summary.manifest);
        logger.info(`${summary.papers} papers indexed in ${summary.seconds.toFixed(1)} s`);
      },
    },
  };
}

/** The site's path on its host. */
function pathOf({ base }: AstroConfig): string {
  return base.replace(/\/*$/, '/');
}

/** Renders the documents before any page, and gives them away in place of a file. */
function documentsFirst(
  pages: AstroPrerenderer,
  take: (documents: string) => void,
): AstroPrerenderer {
  const address = `/${documentsFile}`;
  return {
    ...pages,
    getStaticPaths: async () => {
      const paths = await pages.getStaticPaths();
      const isFirst = ({ pathname }: { pathname: string }) => pathname.endsWith(address);
      return [...paths.filter(isFirst), ...paths.filter((path) => !isFirst(path))];
    },
    render: async (request, options) => {
      const result = await pages.render(request, options);
      if (options.routeData.route !== address) return result;
      take(await (result instanceof Response ? result : result.response).text());
      return new Response(null);
    },
  };
}
