import type { BuildRecord } from '../file-list.ts';
import type { Answer, Ask, Kind } from '../messages.ts';
import { Answering } from './answer-request.client.ts';
import { BuildFiles } from './build-files.ts';
import { freeOlderBuilds, installBuild } from './change-build.ts';
import { ForeignClients } from './foreign-clients.ts';
import { KeepAll } from './keep-all.ts';
import { type MessageToWorker, scope } from './scope.client.ts';
import { Store } from './store.client.ts';

/** The build that this worker is of; put in when the site is built. */
declare const siteBuild: BuildRecord;

const store = new Store();
const files = new BuildFiles(siteBuild, store);
const foreign = new ForeignClients();
const answering = new Answering(files, store, foreign);
const keepAll = new KeepAll(files, store);

scope.addEventListener('install', (event) => event.waitUntil(installBuild(files, store)));

scope.addEventListener('activate', (event) => {
  event.waitUntil(freeOlderBuilds(files, store).then(() => scope.clients.claim()));
});

scope.addEventListener('fetch', (event) => answering.take(event));

scope.addEventListener('message', (event) => event.waitUntil(reply(event)));

const answers: { [K in Kind]: (ask: Ask<K>, client: string) => Promise<Answer<K>> } = {
  status: () => keepAll.status(),
  'keep-more': () => keepAll.more(),
  remove: () => keepAll.remove(),
  'stored-pages': async () => ({ pages: await keepAll.pages() }),
  opened: async ({ address }, client) => {
    await answering.takeOpened(address, client);
    return {};
  },
  activate: async () => {
    await scope.skipWaiting();
    return {};
  },
};

async function reply({ data, ports, source }: MessageToWorker): Promise<void> {
  if (!isAsk(data)) return;
  const answered = await answer(data, source?.id ?? '').catch(() => undefined);
  ports[0]?.postMessage(answered);
}

function answer<K extends Kind>(ask: Ask<K>, client: string): Promise<Answer<K>> {
  return answers[ask.kind](ask, client);
}

function isAsk(data: unknown): data is Ask {
  return (
    typeof data === 'object' &&
    data !== null &&
    Reflect.get(answers, String(Reflect.get(data, 'kind'))) !== undefined
  );
}
