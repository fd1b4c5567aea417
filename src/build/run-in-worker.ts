import { Worker } from 'node:worker_threads';

/**
 * Starts work on another core. Rejections are kept for whoever awaits the result, however late.
 * @param program a module that reads its input from `workerData` and posts one message, the result.
 */
export function runInWorker<Result>(program: URL, input: unknown): Promise<Result> {
  const worker = new Worker(program, { workerData: input });
  const result = new Promise<Result>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`${program.pathname} ended early, with ${code}`)),
    );
  });
  result.catch(() => undefined);
  return result;
}
