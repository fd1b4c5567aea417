import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { type GivenData, giveData } from '../build/given-data.ts';
import type { PoolAnswer } from '../build/worker-pool.ts';
import { finishFile } from '../offline/list-files-fs.ts';

/** What the worker is started with. */
export interface RenderingSetup {
  /** Address of the bundle that Astro renders pages with. */
  entry: string;
  /** What the bundle does not know of itself: the styles of each page, and scripts of all. */
  styles: [key: string, styles: unknown[]][];
  scripts: unknown[];
  given: Omit<GivenData, 'pages'>;
}

/** A page to be rendered. */
export interface RenderTask {
  /** Its address below the home page without slashes at its ends. */
  name: string;
  /** Its whole address. */
  url: string;
  /** The pattern of its route. */
  route: string;
  /** What it shows, as JSON. */
  data: string;
}

/** What becomes of it. */
export interface RenderedFile {
  /** The file, compressed. */
  packed: Uint8Array;
  revision: string;
}

/** That of Astro's application for building which is needed here. */
interface PrerenderBundle {
  app: {
    manifest: { routes: { routeData: RouteData }[]; entryModules: Record<string, string> };
    setInternals(internals: unknown): void;
    setOptions(options: unknown): void;
    render(request: Request, options: { routeData: RouteData }): Promise<Response>;
  };
}

const { entry, styles, scripts, given }: RenderingSetup = workerData;
const pages = new Map<string, string>();
giveData({ ...given, pages });
const { app }: PrerenderBundle = await import(entry);
app.setInternals({
  pagesByKeys: new Map(styles.map(([key, list]) => [key, { styles: list }])),
  entrySpecifierToBundleMap: new Map(Object.entries(app.manifest.entryModules)),
});
app.setOptions({
  settings: { scripts },
  // What there is to say of a page was said when its data were gathered.
  logger: { options: { destination: { write: () => true } } },
});
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.route, routeData]));

parentPort?.on('message', async ({ task, ...page }: RenderTask & { task: number }) => {
  parentPort?.postMessage(await answer(task, page));
});

async function answer(task: number, page: RenderTask): Promise<PoolAnswer<RenderedFile>> {
  try {
    return { task, result: await render(page) };
  } catch (error) {
    return { task, problem: error instanceof Error ? (error.stack ?? error.message) : `${error}` };
  }
}

async function render({ name, url, route, data }: RenderTask): Promise<RenderedFile> {
  const routeData = routes.get(route);
  if (!routeData) throw new Error(`no page has the route ${route}`);
  pages.set(name, data);
  try {
    const response = await app.render(new Request(url), { routeData });
    if (response.status !== 200) throw new Error(`${url} is answered with ${response.status}`);
    const { packed, revision } = finishFile(new URL(url).pathname, await response.text());
    return { packed, revision };
  } finally {
    pages.delete(name);
  }
}
