import type { Keeping } from '../messages.ts';
import {
  type FailedInstall,
  failedInstall,
  formatFailure,
  notesCache,
  parseFailure,
} from '../notes-cache.ts';
import { addressOf } from './addresses.ts';
import { home } from './scope.client.ts';

const name = notesCache(home.pathname);

/** A few words that outlast the worker, which browsers stop whenever it has nothing to do. */
async function read(key: string): Promise<string | undefined> {
  const note = await (await caches.open(name)).match(addressOf(key));
  return note?.text();
}

async function write(key: string, text: string): Promise<void> {
  await (await caches.open(name)).put(addressOf(key), new Response(text));
}

export async function readKeeping(): Promise<Keeping> {
  const note = await read('keeping');
  return note === 'begun' || note === 'all' ? note : 'no';
}

export async function writeKeeping(keeping: Keeping): Promise<void> {
  await write('keeping', keeping);
}

export async function readFailure(): Promise<FailedInstall | undefined> {
  return parseFailure((await read(failedInstall)) ?? '');
}

export async function noteFailure(failure: FailedInstall): Promise<void> {
  await write(failedInstall, formatFailure(failure));
}

export async function forgetFailure(): Promise<void> {
  await (await caches.open(name)).delete(addressOf(failedInstall));
}

/** Whether a page or worker is of another build than this service worker. */
export async function isNotedForeign(client: string): Promise<boolean> {
  return (await read(`foreign/${client}`)) !== undefined;
}

export async function noteForeign(client: string): Promise<void> {
  await write(`foreign/${client}`, 'foreign');
}

/** Forgets which pages were foreign: a new worker has other ones. */
export async function forgetForeign(): Promise<void> {
  const cache = await caches.open(name);
  const prefix = addressOf('foreign/').href;
  for (const request of await cache.keys()) {
    if (request.url.startsWith(prefix)) await cache.delete(request);
  }
}
