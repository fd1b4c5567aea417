import type { Answer, Ask, Kind } from '../messages.ts';

/**
 * Asks the service worker.
 * @throws where the worker could not do it, for example because storing is forbidden.
 */
export function askWorker<K extends Kind>(worker: ServiceWorker, ask: Ask<K>): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer<K> | undefined>) => {
      port1.close();
      if (data) resolve(data);
      else reject(new Error('the service worker has no answer'));
    };
    worker.postMessage(ask, [port2]);
  });
}

/** The worker that answers for the pages of the site; never, where there is none. */
export async function activeWorker(): Promise<ServiceWorker> {
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error('there is no service worker');
  return active;
}
