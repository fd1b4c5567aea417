import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { offeredPageData, type PageDataSource } from '../build/given-data.ts';
import type { Shard } from '../build/shard.ts';
import type { FinishedFiles } from '../offline/list-files-fs.ts';
import { shareOf } from './page-share.ts';
import { Rendering } from './rendering.ts';

/** Routes of the pages whose data are given: see src/page-data. */
const givenRoutes = new Map([
  ['/topics/[topic]/[...page]', 'text/html'],
  ['/authors/[author]/[...page]', 'text/html'],
  ['/papers/[slug].md', 'text/markdown; charset=utf-8'],
  ['/terms/[...term]', 'text/html'],
  ['/papers/[slug]', 'text/html'],
]);

/** Astro's own way to render, and what it knows once it is set up. */
interface OwnPrerenderer extends AstroPrerenderer {
  app?: { getSettings(): { scripts: unknown[] } };
}

type StaticPath = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Has pages of the collection rendered beside Astro, which renders all others itself. */
export interface PageRenderer {
  integration: AstroIntegration;
  /** Astro's way to render, with another for pages whose data are given. */
  around(pages: OwnPrerenderer): AstroPrerenderer;
  /** What is known of the files that were made so. */
  finished(): FinishedFiles;
}

/** @param shard the share of the pages that is rendered; all of them where there is none. */
export function pageRenderer(shard: Shard | undefined): PageRenderer {
  const finished: FinishedFiles = { files: new Map(), until: 0 };
  let config: AstroConfig | undefined;
  let styles: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  let rendering: Rendering | undefined;

  const start = ({ app }: OwnPrerenderer, source: PageDataSource, paths: StaticPath[]) =>
    Rendering.start({
      bundle: join(fileURLToPath(config?.outDir ?? ''), '.prerender'),
      base: baseOf(config),
      styles: [...styles].map(([key, page]) => [key, page.styles]),
      scripts: app?.getSettings().scripts ?? [],
      source,
      pages: paths.filter(isGiven).length,
    });

  const around = (pages: OwnPrerenderer): AstroPrerenderer => ({
    ...pages,
    getStaticPaths: async () => {
      const all = inOrder(await pages.getStaticPaths());
      const paths = shard ? shareOf(shard, all, isGiven) : all;
      const source = offeredPageData();
      if (source) rendering = await start(pages, source, paths);
      return paths;
    },
    render: async (request, options) => {
      const { route } = options.routeData;
      const type = givenRoutes.get(route);
      if (!type || !rendering) return pages.render(request, options);
      const path = decodeURI(new URL(request.url).pathname).slice(baseOf(config).length);
      const name = path.replace(/\/$/, '');
      const { packed, revision } = await rendering.render(name, request.url, route);
      // Files are written by the build that puts the shares together.
      if (shard) return new Response(null);
      const bytes = gunzipSync(packed);
      const size = Math.min(packed.length, bytes.length);
      finished.files.set(path, { revision, size, length: bytes.length });
      return new Response(bytes, { headers: { 'Content-Type': type } });
    },
    teardown: async () => {
      await rendering?.end();
      await pages.teardown?.();
    },
  });

  return {
    finished: () => finished,
    around,
    integration: {
      name: 'page-renderer',
      hooks: {
        'astro:config:done': (done) => {
          config = done.config;
        },
        'astro:build:start': ({ setPrerenderer }) => {
          if (shard) setPrerenderer(around);
        },
        'astro:build:setup': ({ pages }) => {
          styles = pages;
        },
        'astro:build:generated': async ({ logger }) => {
          finished.until = Date.now();
          const { rendered, taken } = rendering ?? { rendered: 0, taken: 0 };
          logger.info(`${rendered} pages rendered, ${taken} taken from an earlier build`);
        },
      },
    },
  };
}

/**
 * Pages that Astro renders itself, spread among those whose data are given: so there is work for all
 * threads all the time. The pages of papers come last, since they wait until it is known how papers
 * hang together.
 */
function inOrder(paths: StaticPath[]): StaticPath[] {
  const others = paths.filter((path) => !isGiven(path));
  const given = [...givenRoutes.keys()].flatMap((pattern) =>
    paths.filter(({ route }) => route.route === pattern),
  );
  const ordered = given.flatMap((path, at) => [path, ...others.slice(at, at + 1)]);
  return [...ordered, ...others.slice(given.length)];
}

function isGiven({ route }: StaticPath): boolean {
  return givenRoutes.has(route.route);
}

function baseOf(config: AstroConfig | undefined): string {
  return (config?.base ?? '/').replace(/\/*$/, '/');
}
