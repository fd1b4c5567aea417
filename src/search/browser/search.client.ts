import { say } from '../../interface/say.client.ts';
import type { SearchAnswer, SearchRequest } from '../query/request.ts';
import { type HeadStart, noHeadStart } from './head-start.client.ts';
import { type FromWorker, patience, type ToWorker } from './messages.ts';

const programName = 'search.js';

/** The search program itself could not be had. */
export class ProgramFailure extends Error {
  constructor() {
    super(say('browser.quick.noProgram'));
  }
}

/** A question that has no answer yet. */
interface Question {
  id: number;
  resolve(answer: SearchAnswer | undefined): void;
  reject(error: Error): void;
}

/**
 * Asks the search worker. A newer question does not wait for the files of an older one. Whatever
 * fails, the next question goes to a worker of its own: a module, a program or a table that did not
 * arrive is kept as broken by the worker that asked for it.
 */
export class SearchClient {
  readonly #site: URL;
  readonly #onWaiting: (files: string[]) => void;
  readonly #ahead: HeadStart;
  #worker: Worker | undefined;
  #asked = 0;
  #question: Question | undefined;
  #starting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param site address of the site's home page.
   * @param onWaiting is told which files do not come, and with none that they came.
   * @param ahead files that have been asked for already.
   */
  constructor(site: URL, onWaiting: (files: string[]) => void, ahead = noHeadStart) {
    this.#site = site;
    this.#onWaiting = onWaiting;
    this.#ahead = ahead;
    this.#worker = this.#start(ahead);
  }

  /**
   * Asks for results.
   * @returns the answer, or undefined where a later question has made this one pointless.
   * @throws an error that says why there is none.
   */
  search(request: SearchRequest): Promise<SearchAnswer | undefined> {
    this.#question?.resolve(undefined);
    return new Promise((resolve, reject) => {
      this.#asked++;
      this.#question = { id: this.#asked, resolve, reject };
      this.#worker ??= this.#start();
      post(this.#worker, { kind: 'question', id: this.#asked, request });
    });
  }

  /** Lets go of all that was asked for, so that the next question asks for it anew. */
  giveUp(): void {
    clearTimeout(this.#starting);
    this.#ahead.giveUp();
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#question?.resolve(undefined);
    this.#question = undefined;
  }

  #start({ files }: HeadStart = noHeadStart): Worker {
    // The worker tells of all that it waits for, but cannot tell that it is waited for itself.
    clearTimeout(this.#starting);
    this.#starting = setTimeout(() => this.#onWaiting([programName]), patience);
    const worker = new Worker(new URL('./worker.client.ts', import.meta.url), {
      type: 'module',
      name: this.#site.href,
    });
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker !== this.#worker) return;
      clearTimeout(this.#starting);
      this.#receive(data);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#fail(new ProgramFailure());
    });
    post(worker, { kind: 'start', expected: files.map(({ path }) => path) });
    for (const { file } of files) {
      void file.then((handed) =>
        post(worker, { kind: 'file', file: handed }, handed.answer ? [handed.answer.bytes] : []),
      );
    }
    return worker;
  }

  #receive(message: FromWorker): void {
    if (message.kind === 'waiting') this.#onWaiting(message.files);
    else if (message.id !== this.#question?.id) return;
    else if (message.kind === 'failure') this.#fail(new Error(message.reason));
    else {
      this.#question.resolve(message.answer);
      this.#question = undefined;
    }
  }

  #fail(reason: Error): void {
    const question = this.#question;
    this.#question = undefined;
    this.giveUp();
    question?.reject(reason);
  }
}

function post(worker: Worker, message: ToWorker, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}
