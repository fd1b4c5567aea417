import { createReadStream, existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join, normalize, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { cacheFolder } from '../build/build-cache-fs.ts';
import { engineFile, engineModule } from '../build/engine.ts';
import { runInWorker } from '../build/run-in-worker.ts';
import { contentTypeOf, headerOf } from '../hosts/content-types.ts';
import { contentFolder } from '../schema/content-folder.ts';
import { digest } from '../schema/digest.ts';
import type { FieldPack } from '../schema/pack.ts';
import type { SiteSettings } from '../schema/site.ts';
import { documentsFile } from '../search/documents.ts';
import { indexFolder, manifestName, pagefindFolder } from '../search/index/manifest.ts';
import type { IndexRequest, IndexSummary } from '../search/index-worker-fs.ts';
import { type LiveIndexState, liveIndexMessage } from '../search/live-index-state.ts';

/** So long after an edit the index is made anew: edits come in rows. */
const rest = 1000;

const indexWorker = engineModule('src/search/index-worker-fs');

/**
 * Search while the site is worked on: an index is made in the background when the first page has been
 * shown, and anew after edits. What asks for it before there is one waits.
 */
export function liveIndex(
  settings: SiteSettings,
  base: string,
  translations: FieldPack['translations'],
) {
  let index: LiveIndex | undefined;
  const integration: AstroIntegration = {
    name: 'live-search-index',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        injectScript(
          'page',
          `import ${JSON.stringify(engineFile('src/search/live-note.client.ts'))};`,
        );
      },
      'astro:server:setup': ({ server }) => {
        index = new LiveIndex(server, settings, base, translations);
      },
    },
  };
  return { integration, renew: () => index?.renewSoon() };
}

class LiveIndex {
  readonly #server: ViteDevServer;
  readonly #settings: SiteSettings;
  readonly #base: string;
  readonly #translations: FieldPack['translations'];
  readonly #folder = join(cacheFolder, 'live-search', digest(resolve(contentFolder())));
  #state: LiveIndexState = 'making';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Those who wait for the first index. */
  #waiting: (() => void)[] = [];
  #work = Promise.resolve();
  #hasBegun = false;

  constructor(
    server: ViteDevServer,
    settings: SiteSettings,
    base: string,
    translations: FieldPack['translations'],
  ) {
    this.#server = server;
    this.#settings = settings;
    this.#base = base;
    this.#translations = translations;
    server.middlewares.use((request, response, next) => this.#answer(request, response, next));
    server.environments.client.hot.on(liveIndexMessage, () => this.#tell());
  }

  renewSoon(): void {
    if (!this.#hasBegun) return;
    this.#change('making');
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#work = this.#work.then(() => this.#make());
    }, rest);
  }

  readonly #answer: Connect.NextHandleFunction = (request, response, next) => {
    const [path = ''] = (request.url ?? '').slice(this.#base.length).split('?');
    if (path.startsWith(`${indexFolder}/`) || path.startsWith(`${pagefindFolder}/`)) {
      this.#begin();
      if (path === `${indexFolder}/${manifestName}` && !existsSync(this.#fileOf(path))) {
        this.#waiting.push(() => this.#send(path, response));
      } else this.#send(path, response);
      return;
    }
    // What the reader is waiting for goes first.
    if (/\btext\/html\b/.test(request.headers.accept ?? '')) {
      response.once('finish', () => this.#begin());
    }
    next();
  };

  #begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    this.#work = rm(this.#folder, { recursive: true, force: true }).then(() => this.#make());
  }

  async #make(): Promise<void> {
    this.#change('making');
    try {
      const next = `${this.#folder}-next`;
      await rm(next, { recursive: true, force: true });
      await mkdir(next, { recursive: true });
      const request: IndexRequest = {
        documents: await this.#documents(),
        site: next,
        language: this.#settings.language,
        translations: this.#translations,
        server: this.#settings.search?.server,
        exported: join(next, 'search-server'),
      };
      await runInWorker<IndexSummary>(indexWorker, request);
      await rm(this.#folder, { recursive: true, force: true });
      await rename(next, this.#folder);
      this.#change('ready');
    } catch (error) {
      this.#server.config.logger.error(`The search index could not be made: ${String(error)}`);
      this.#change('failed');
    }
    for (const answer of this.#waiting.splice(0)) answer();
  }

  async #documents(): Promise<string> {
    const [origin] = this.#server.resolvedUrls?.local ?? [];
    const address = new URL(`${this.#base}${documentsFile}`, origin);
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.text();
  }

  #change(state: LiveIndexState): void {
    this.#state = state;
    this.#tell();
  }

  #tell(): void {
    this.#server.environments.client.hot.send(liveIndexMessage, { state: this.#state });
  }

  #fileOf(path: string): string {
    return join(this.#folder, normalize(`/${decodeURIComponent(path)}`));
  }

  #send(path: string, response: Parameters<Connect.NextHandleFunction>[1]): void {
    const file = this.#fileOf(path);
    if (!existsSync(file)) {
      response.writeHead(404).end('Not found');
      return;
    }
    const type = contentTypeOf(file);
    response.writeHead(200, {
      'Content-Type': type ? headerOf(type) : 'application/octet-stream',
      'Cache-Control': 'no-cache',
      'Content-Length': statSync(file).size,
    });
    createReadStream(file).pipe(response);
  }
}
