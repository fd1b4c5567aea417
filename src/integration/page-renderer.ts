import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroConfig, AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import { engineFolder } from '../build/engine.ts';
import { offeredPageData, type PageDataSource } from '../build/given-data.ts';
import { KeptFiles } from '../build/kept-files-fs.ts';
import type { Shard } from '../build/shard.ts';
import { sourceDigest } from '../build/source-digest-fs.ts';
import {
  type FileFacts,
  type FinishedFiles,
  fileOf,
  finishFile,
} from '../offline/list-files-fs.ts';
import { isPage } from '../offline/page-mark.ts';
import { digest } from '../schema/digest.ts';
import { indexFolder, pagefindFolder } from '../search/index/manifest.ts';
import { shareOf } from './page-share.ts';
import type { RenderedFile } from './render-worker.ts';
import { Rendering } from './rendering.ts';

/** Routes of the pages whose data are given: see src/page-data. */
const givenRoutes = new Map([
  ['/topics/[topic]/[...page]', 'text/html'],
  ['/authors/[author]/[...page]', 'text/html'],
  ['/papers/[slug].md', 'text/markdown; charset=utf-8'],
  ['/terms/[...term]', 'text/html'],
  ['/papers/[slug]', 'text/html'],
]);

/**
 * Files that become what they are after they were rendered: what search is made of, its page, which
 * names the files of the index in the end, and what hosts answer with where there is no page.
 */
const madeElsewhere = /^(?:search-documents\.json$|search\/$|404\b)/;

/** A page before it is written, and compressed. */
interface FinishedPage extends RenderedFile {
  bytes: Uint8Array;
}

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

  /** Whether the site has the file of an address as it would be written; then nothing is. */
  const isThere = (path: string, key: string) => {
    const file = fileOf(path);
    // Files of the project stand in place of pages of the same address.
    if (existsSync(join(fileURLToPath(config?.publicDir ?? ''), file))) return false;
    if (finished.kept?.take(file, key)) return true;
    finished.kept?.put(file, key);
    return false;
  };
  const finish = (path: string, file: FinishedPage, type: string) => {
    const { bytes, packed, revision } = file;
    const size = Math.min(packed.length, bytes.length);
    finished.files.set(path, { revision, size, length: bytes.length });
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
  };
  /** Nothing is written; other integrations are told of the file all the same. */
  const leave = (path: string, route: RouteData) => {
    const file = new URL(encodeURI(fileOf(path)), config?.outDir);
    if (route.distURL) route.distURL.push(file);
    else route.distURL = [file];
    return new Response(null);
  };
  /** Files that nobody has to write anew, whoever made them. */
  const unlessThere = async (path: string, response: Response, route: RouteData) => {
    if (response.status !== 200 || madeElsewhere.test(path) || !response.body) return response;
    const bytes = Buffer.from(await response.arrayBuffer());
    const key = createHash('sha256').update(bytes).digest('hex');
    if (isThere(path, key)) return leave(path, route);
    if (isPage(path)) return finish(path, finishFile(path, bytes.toString()), 'text/html');
    return new Response(bytes, { headers: response.headers });
  };

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
      const path = decodeURI(new URL(request.url).pathname).slice(baseOf(config).length);
      if (!type || !rendering) {
        const result = await pages.render(request, options);
        const response = result instanceof Response ? result : result.response;
        return shard ? response : unlessThere(path, response, options.routeData);
      }
      const name = path.replace(/\/$/, '');
      const page = await rendering.render(name, request.url, route, (key) => isThere(path, key));
      // Files are written by the build that puts the shares together.
      if (shard) return new Response(null);
      if (!page) return leave(path, options.routeData);
      return finish(path, { ...page, bytes: gunzipSync(page.packed) }, type);
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
        'astro:config:setup': ({ updateConfig }) => {
          // What the last build left is taken away here, but for what this one would write again.
          if (!shard) updateConfig({ vite: { build: { emptyOutDir: false } } });
        },
        'astro:config:done': (done) => {
          config = done.config;
        },
        'astro:build:start': async ({ setPrerenderer }) => {
          if (shard) {
            setPrerenderer(around);
            return;
          }
          const site = fileURLToPath(config?.outDir ?? '');
          const program = digest(
            sourceDigest(engineFolder, 'src/offline/list-files-fs.ts'),
            JSON.stringify(process.versions),
          );
          finished.kept = await KeptFiles.open<FileFacts>(site, program, [
            pagefindFolder,
            indexFolder,
          ]);
        },
        'astro:build:setup': ({ pages }) => {
          styles = pages;
        },
        'astro:build:generated': async ({ logger }) => {
          await finished.kept?.removeRest();
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
