import type { SearchEngine } from '../query/engine.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { openEngine } from './open-engine.client.ts';

/** The worker runs beside the page, which stays free to scroll and type. Its name is the site's address. */
const site = new URL(self.name);

let opening: Promise<SearchEngine> | undefined;

/** The engine; where it could not be loaded, the next search tries again. */
function engine(): Promise<SearchEngine> {
  opening ??= openEngine(site).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

self.addEventListener('message', async ({ data: { id, request } }: MessageEvent<ToWorker>) => {
  try {
    const answer = await (await engine()).search(request);
    reply({ id, kind: 'answer', answer });
  } catch (error) {
    reply({ id, kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
});

function reply(message: FromWorker): void {
  self.postMessage(message);
}

engine().catch(() => {
  // The first search says what went wrong.
});
