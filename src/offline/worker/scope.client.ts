/** What is used of a service worker's global scope; TypeScript knows it only apart from pages. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageToWorker) => void): void;
}

/** An event that lasts as long as the work it starts. */
export interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends LongEvent {
  readonly request: Request;
  /** The page or worker that asks; empty where a page is opened. */
  readonly clientId: string;
  /** The page or worker that will be, where one is opened. */
  readonly resultingClientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface MessageToWorker extends LongEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
  readonly source: { readonly id: string } | null;
}

function isWorkerScope(scope: unknown): scope is WorkerScope {
  return typeof scope === 'object' && scope !== null && 'registration' in scope;
}

function workerScope(): WorkerScope {
  const scope: unknown = globalThis;
  if (!isWorkerScope(scope)) throw new Error('this program is a service worker');
  return scope;
}

export const scope = workerScope();

/** Address of the site's home page. */
export const home = new URL(scope.registration.scope);
