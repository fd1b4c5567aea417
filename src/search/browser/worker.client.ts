import type { SearchRequest } from '../query/request.ts';
import { HandedFiles } from './handed-files.client.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { NewestEngine } from './newest-engine.client.ts';
import { watchFiles } from './watch-files.client.ts';

/** The worker runs beside the page, which stays free to scroll and type. Its name is the site's address. */
const site = new URL(self.name);

const handed = new HandedFiles();
const watched = watchFiles(site, handed, (files) => reply({ kind: 'waiting', files }));
let engine: NewestEngine | undefined;
// The page learns that the program is here.
reply({ kind: 'waiting', files: [] });

let latest = 0;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'start') {
    handed.expect(data.expected);
    engine = new NewestEngine(site, watched);
  } else if (data.kind === 'file') handed.take(data.file);
  else if (engine) void answer(engine, data.id, data.request);
});

async function answer(engine: NewestEngine, id: number, request: SearchRequest): Promise<void> {
  latest = id;
  try {
    await engine.opened();
    // While the engine was started, the reader may have typed on.
    if (id !== latest) return;
    reply({ id, kind: 'answer', answer: await engine.search(request) });
  } catch (error) {
    reply({ id, kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
  }
}

function reply(message: FromWorker): void {
  self.postMessage(message);
}
