import type { SearchAnswer, SearchRequest } from '../query/request.ts';
import type { FromWorker, ToWorker } from './messages.ts';

interface Waiting {
  request: SearchRequest;
  resolve(answer: SearchAnswer | undefined): void;
  reject(error: Error): void;
}

/** Sends searches to the worker, one at a time; while one runs only the latest other one waits. */
export class SearchClient {
  readonly #worker: Worker;
  #number = 0;
  #running: Waiting | undefined;
  #next: Waiting | undefined;

  /** @param site address of the site's home page. */
  constructor(site: URL) {
    this.#worker = new Worker(new URL('./worker.client.ts', import.meta.url), {
      type: 'module',
      name: site.href,
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#receive(data);
    });
    this.#worker.addEventListener('error', () => {
      this.#running?.reject(new Error('the search program could not be started'));
      this.#running = undefined;
      this.#proceed();
    });
  }

  /**
   * Asks for results.
   * @returns the answer, or undefined where a later search has made this one pointless.
   * @throws an error that says why there is none.
   */
  search(request: SearchRequest): Promise<SearchAnswer | undefined> {
    return new Promise((resolve, reject) => {
      this.#next?.resolve(undefined);
      this.#next = { request, resolve, reject };
      this.#proceed();
    });
  }

  #proceed(): void {
    if (this.#running || !this.#next) return;
    this.#running = this.#next;
    this.#next = undefined;
    this.#number++;
    const message: ToWorker = { id: this.#number, request: this.#running.request };
    this.#worker.postMessage(message);
  }

  #receive(message: FromWorker): void {
    const running = this.#running;
    if (!running || message.id !== this.#number) return;
    this.#running = undefined;
    if (message.kind === 'failure') running.reject(new Error(message.reason));
    else running.resolve(this.#next ? undefined : message.answer);
    this.#proceed();
  }
}
