import { Worker } from 'node:worker_threads';

/** What a worker of a pool answers: what it made of a task, or why it could not. */
export type PoolAnswer<Result> =
  | { task: number; result: Result; problem?: undefined }
  | { task: number; problem: string };

/**
 * So many tasks wait at a worker at most: it goes on with them while whoever hands them out does
 * something else, for seconds if need be.
 */
const tasksAtOnce = 256;

/** One more worker is started for each of so many tasks: a few are done by one. */
const tasksPerWorker = 50;

interface Waiting<Task, Result> {
  task: Task;
  resolve(result: Result): void;
  reject(problem: Error): void;
}

/** Workers that do the same kind of task side by side. They are started as tasks come in. */
export class WorkerPool<Task, Result> {
  readonly #program: URL;
  readonly #input: unknown;
  readonly #most: number;
  readonly #workers: { worker: Worker; doing: Map<number, Waiting<Task, Result>> }[] = [];
  readonly #waiting: Waiting<Task, Result>[] = [];
  #number = 0;
  /** Why a worker ended, if one did: nothing more can be done then. */
  #failure: Error | undefined;

  /**
   * @param program a module that reads `input` from `workerData`, and answers each `{ task, ...Task }`
   * that it is sent with a `PoolAnswer`.
   * @param most workers at most.
   */
  constructor(program: URL, input: unknown, most: number) {
    this.#program = program;
    this.#input = input;
    this.#most = most;
  }

  /** Starts the workers that so many tasks will need, before the first one is there. */
  prepare(tasks: number): void {
    const needed = Math.min(this.#most, Math.ceil(tasks / tasksPerWorker));
    while (this.#workers.length < needed) this.#start();
  }

  /** @throws an error with the worker's own words where it could not do the task. */
  run(task: Task): Promise<Result> {
    if (this.#failure) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ task, resolve, reject });
      this.#handOut();
    });
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map(({ worker }) => worker.terminate()));
  }

  #handOut(): void {
    while (this.#waiting.length > 0) {
      const workers = this.#workers;
      const doing = workers.reduce((sum, worker) => sum + worker.doing.size, 0);
      if (workers.length < this.#most && doing >= tasksPerWorker * workers.length) this.#start();
      const idlest = workers.reduce((a, b) => (b.doing.size < a.doing.size ? b : a));
      if (idlest.doing.size >= tasksAtOnce) return;
      const next = this.#waiting.shift();
      if (!next) return;
      const task = this.#number++;
      idlest.doing.set(task, next);
      idlest.worker.postMessage({ ...next.task, task });
    }
  }

  #start(): void {
    const worker = new Worker(this.#program, { workerData: this.#input });
    const doing = new Map<number, Waiting<Task, Result>>();
    worker.on('message', (answer: PoolAnswer<Result>) => {
      const waiting = doing.get(answer.task);
      doing.delete(answer.task);
      if (answer.problem === undefined) waiting?.resolve(answer.result);
      else waiting?.reject(new Error(answer.problem));
      this.#handOut();
    });
    const fail = (problem: Error) => {
      this.#failure ??= problem;
      const left = [...doing.values(), ...this.#waiting.splice(0)];
      doing.clear();
      for (const { reject } of left) reject(problem);
    };
    worker.once('error', fail);
    worker.once('exit', (code) =>
      fail(new Error(`${this.#program.pathname} ended early, with ${code}`)),
    );
    this.#workers.push({ worker, doing });
  }
}
