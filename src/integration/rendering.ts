import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder } from '../build/build-cache-fs.ts';
import { engineModule } from '../build/engine.ts';
import type { PageDataSource } from '../build/given-data.ts';
import { installedDigest } from '../build/installed-digest-fs.ts';
import { PageStore } from '../build/page-store-fs.ts';
import { renderedFolder } from '../build/shard-folder-fs.ts';
import { WorkerPool } from '../build/worker-pool.ts';
import { collectionName } from '../schema/content-folder.ts';
import { digest } from '../schema/digest.ts';
import { programDigest } from './program-digest-fs.ts';
import type { RenderedFile, RenderingSetup, RenderTask } from './render-worker.ts';

const renderWorker = engineModule('src/integration/render-worker');

/** What is to be rendered, and with what. */
export interface RenderingPlan {
  /** Folder of the bundle that Astro made to render pages. */
  bundle: string;
  /** Path of the home page, with a slash at its end. */
  base: string;
  styles: RenderingSetup['styles'];
  scripts: unknown[];
  source: PageDataSource;
  /** How many pages there are to render. */
  pages: number;
}

/**
 * The rendering of the pages of one build: by other threads, or not at all where an earlier build
 * rendered the same data with the same program.
 */
export class Rendering {
  /** How many pages were rendered, and how many taken from an earlier build. */
  rendered = 0;
  taken = 0;
  readonly #plan: RenderingPlan;
  readonly #program: string;
  readonly #store: PageStore;
  readonly #pool: WorkerPool<RenderTask, RenderedFile>;

  private constructor(
    plan: RenderingPlan,
    setup: RenderingSetup,
    program: string,
    store: PageStore,
  ) {
    this.#plan = plan;
    this.#program = program;
    this.#store = store;
    this.#pool = new WorkerPool(renderWorker, setup, availableParallelism());
    // What an earlier build left may do: then no worker may be needed.
    this.#pool.prepare(plan.pages - store.count);
  }

  static async start(plan: RenderingPlan): Promise<Rendering> {
    const { bundle, base, styles, scripts, source } = plan;
    const files = readdirSync(bundle, { recursive: true, encoding: 'utf8' }).sort();
    const entry = files.find((file) => /^prerender-entry\.[^/]*\.mjs$/.test(file));
    if (!entry) throw new Error(`${bundle}: holds no program that renders pages`);
    const given = { shared: await source.shared(), names: await source.names() };
    const known = JSON.stringify([styles, scripts, given.shared, process.versions]);
    const store = join(cacheFolder, renderedFolder, digest(collectionName(), base));
    return new Rendering(
      plan,
      { entry: pathToFileURL(join(bundle, entry)).href, styles, scripts, given },
      digest(programDigest(bundle, entry, files), installedDigest(process.cwd()), known),
      await PageStore.open(store),
    );
  }

  /**
   * @param name of the page: its address below the home page without slashes at its ends.
   * @param isThere whether the site has the page that this key stands for: then there is nothing to do.
   */
  async render(
    name: string,
    url: string,
    route: string,
    isThere: (key: string) => boolean,
  ): Promise<RenderedFile | undefined> {
    const data = await this.#plan.source.page(name);
    const key = digest(this.#program, url, data);
    if (isThere(key)) {
      this.#store.keep(key);
      this.taken++;
      return undefined;
    }
    const earlier = await this.#store.take(key);
    if (earlier) {
      this.taken++;
      return earlier;
    }
    const made = await this.#pool.run({ name, url, route, data });
    this.#store.put(key, made);
    this.rendered++;
    return made;
  }

  async end(): Promise<void> {
    await this.#pool.close();
    await this.#store.save();
  }
}
