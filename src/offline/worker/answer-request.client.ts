import { revisionOfContent } from '../content-revision.ts';
import { isNamedAfterContent, kindOf } from '../file-kinds.ts';
import { addressOf, pathOf } from './addresses.ts';
import type { BuildFiles } from './build-files.ts';
import type { ForeignClients } from './foreign-clients.ts';
import { type FetchEvent, home, scope } from './scope.client.ts';
import type { Store } from './store.client.ts';

/** Answers what pages ask for: from the store where this build's file is there, else from the network. */
export class Answering {
  readonly #files: BuildFiles;
  readonly #store: Store;
  readonly #foreign: ForeignClients;

  constructor(files: BuildFiles, store: Store, foreign: ForeignClients) {
    this.#files = files;
    this.#store = store;
    this.#foreign = foreign;
  }

  /** Takes a request on, unless it is none of the worker's business. */
  take(event: FetchEvent): void {
    const { request, clientId, resultingClientId } = event;
    const path = request.method === 'GET' ? pathOf(request.url) : undefined;
    if (path === undefined) return;
    if (request.mode === 'navigate') {
      event.respondWith(this.#openPage(event, path));
      return;
    }
    if (kindOf(path) === 'online') return;
    if (resultingClientId !== '' && resultingClientId !== clientId) {
      // A page's worker is of the build that the page is of.
      this.#foreign.expect(resultingClientId, this.#foreign.has(clientId));
    }
    event.respondWith(this.#giveFile(event, path));
  }

  async #openPage(event: FetchEvent, path: string): Promise<Response> {
    const stored = await this.#stored(path);
    if (stored) return stored;
    if (!path.endsWith('/') && (await this.#stored(`${path}/`))) {
      const address = addressOf(`${path}/`);
      address.search = new URL(event.request.url).search;
      return Response.redirect(address.href, 301);
    }
    try {
      const response = await fetch(event.request);
      if (response.type === 'basic') {
        const foreign = this.#examine(path, response.clone());
        if (event.resultingClientId !== '') this.#foreign.expect(event.resultingClientId, foreign);
        event.waitUntil(foreign);
      }
      return response;
    } catch {
      const target = this.#files.build.moved[path.endsWith('/') ? path : `${path}/`];
      if (target !== undefined) return Response.redirect(new URL(target, home).href, 301);
      const page = await this.#stored('offline/');
      return page
        ? new Response(page.body, { status: 503, headers: page.headers })
        : Response.error();
    }
  }

  async #giveFile(event: FetchEvent, path: string): Promise<Response> {
    const { request, clientId } = event;
    if (request.cache === 'reload') return this.#giveNewest(event, path);
    if (!isNamedAfterContent(path) && (await this.#foreign.has(clientId))) return fetch(request);
    const stored = await this.#stored(path);
    if (stored) return stored;
    const response = await fetch(request);
    if (response.ok && response.type === 'basic') {
      event.waitUntil(this.#keep(path, response.clone()));
    }
    return response;
  }

  /**
   * What the host has, for a page that met a file that is gone. Where that is of another build, the
   * page gets nothing that is stored from then on.
   */
  async #giveNewest({ request, clientId }: FetchEvent, path: string): Promise<Response> {
    try {
      const response = await fetch(request);
      if (response.ok && (await this.#examine(path, response.clone()))) {
        this.#foreign.expect(clientId, Promise.resolve(true));
      }
      return response;
    } catch (error) {
      const stored = await this.#stored(path);
      if (!stored) throw error;
      return stored;
    }
  }

  async #stored(path: string): Promise<Response | undefined> {
    const file = await this.#files.knownFile(path);
    return file && this.#store.read(file);
  }

  /** Stores a page that was opened. @returns whether it is of another build. */
  async #examine(path: string, response: Response): Promise<boolean> {
    const foreign = !(await this.#keep(path, response));
    if (foreign) void scope.registration.update().catch(() => undefined);
    return foreign;
  }

  /**
   * Stores what came from the network if it is a file of this build.
   * @returns whether it is one.
   */
  async #keep(path: string, response: Response): Promise<boolean> {
    try {
      const bytes = await response.arrayBuffer();
      const revision = await revisionOfContent(response.status === 404 ? '404.html' : path, bytes);
      if (response.status === 404) return revision === this.#files.build.notFound;
      if (kindOf(path) === 'online') return true;
      const file = await this.#files.file(path);
      if (file?.revision !== revision) return false;
      await this.#store.write(file, response.headers, bytes).catch(() => undefined);
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Stores a page that was opened before this worker ran.
   * @param client the page.
   */
  async takeOpened(address: string, client: string): Promise<void> {
    const path = pathOf(address);
    if (path === undefined || (await this.#stored(path))) return;
    const foreign = fetch(addressOf(path), { cache: 'force-cache' }).then(
      (response) => this.#examine(path, response),
      () => false,
    );
    if (client !== '') this.#foreign.expect(client, foreign);
    await foreign;
  }
}
