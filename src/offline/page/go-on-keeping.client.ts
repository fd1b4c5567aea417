import type { KeepHalt, KeepStatus } from '../messages.ts';
import { activeWorker, askWorker } from './ask-worker.client.ts';

/**
 * Stores what is missing, portion by portion, until nothing is, until a newer build waits, or until
 * it is cancelled; the worker then ends the portion it has begun.
 * @param report called after every portion.
 * @returns why it came to a halt, if it did.
 */
export async function keepAll(
  report: (status: KeepStatus) => void,
  signal: AbortSignal,
): Promise<KeepHalt | undefined> {
  const worker = await activeWorker();
  const cancelled = new Promise<undefined>((resolve) => {
    signal.addEventListener('abort', () => resolve(undefined));
  });
  while (!signal.aborted) {
    const { waiting } = await navigator.serviceWorker.ready;
    if (waiting) return 'outdated';
    const answer = await Promise.race([askWorker(worker, { kind: 'keep-more' }), cancelled]);
    if (!answer) return undefined;
    const { status, halt } = answer;
    report(status);
    if (halt) return halt;
    if (status.keeping === 'all' && isComplete(status)) return undefined;
  }
  return undefined;
}

/** Whether everything is stored. */
export function isComplete({ all, stored }: KeepStatus): boolean {
  return stored.files >= all.files;
}

/** After a new deployment: fetches what is new for readers who have everything stored. */
export async function goOnKeeping(): Promise<void> {
  const status = await askWorker(await activeWorker(), { kind: 'status' });
  if (status.keeping === 'all' && !isComplete(status)) {
    await keepAll(() => undefined, new AbortController().signal);
  }
}
