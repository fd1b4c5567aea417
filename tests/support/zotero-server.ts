import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { ZoteroLibrary } from './zotero-library.ts';

/** An answer in place of the usual one; it may also change the library and return false. */
export type Interruption = (response: ServerResponse, message: IncomingMessage) => boolean;

export interface ServerOptions {
  /** Libraries by their places, such as `groups/123`. */
  libraries: Record<string, ZoteroLibrary>;
  /** The key without which nothing can be read. */
  key?: string;
  /** For the requests in turn, what happens before or instead of the usual answer. */
  interruptions?: (Interruption | undefined)[];
  /** Below `/api`, without limit of pages and without `deleted`, as the desktop program. */
  isLocal?: boolean;
}

/** What was asked for. */
export interface Asked {
  path: string;
  search: URLSearchParams;
  headers: IncomingMessage['headers'];
}

/**
 * A server in place of Zotero's, for one test, written after its documentation.
 * @see https://www.zotero.org/support/dev/web_api/v3/basics
 * @see https://www.zotero.org/support/dev/web_api/v3/syncing
 */
export async function zoteroServer({ interruptions = [], ...options }: ServerOptions) {
  const asked: Asked[] = [];
  const server = createServer((message, response) => {
    const url = new URL(message.url ?? '/', `http://${message.headers.host}`);
    const interruption = interruptions[asked.length];
    asked.push({ path: url.pathname, search: url.searchParams, headers: message.headers });
    if (interruption?.(response, message)) return;
    const [status, text, headers] = answer(options, url, message);
    response.writeHead(status, headers).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}${options.isLocal ? '/api' : ''}`;
  return { address, asked };
}

/** What is sent: a status, a text, headers. */
type Answer = [status: number, text: string, headers?: Record<string, string | number>];

function answer(
  { libraries, key, isLocal = false }: ServerOptions,
  url: URL,
  { headers }: IncomingMessage,
): Answer {
  if (headers['zotero-api-version'] !== '3') return [400, 'version 3 only'];
  const [, place = '', below = ''] =
    /^(?:\/api)?\/((?:groups|users)\/\d+)\/(.+)$/.exec(url.pathname) ?? [];
  const library = libraries[place];
  if (!library) return [404, 'Not found'];
  if (key !== undefined && headers['zotero-api-key'] !== key) return [403, 'Forbidden'];
  const version = { 'last-modified-version': library.version };
  const known = Number(headers['if-modified-since-version'] ?? 0);
  if (known > 0 && known >= library.version) return [304, '', version];
  const since = Number(url.searchParams.get('since') ?? 0);
  if (below === 'deleted' && !isLocal) {
    const keysOf = (kind: string) =>
      library.deleted
        .filter((one) => one.kind === kind && one.version > since)
        .map((one) => one.key);
    const gone = { items: keysOf('items'), collections: keysOf('collections') };
    return [200, JSON.stringify(gone), version];
  }
  const found = listOf(library, below, url.searchParams.get('includeTrashed') === '1');
  if (!found) return [404, 'Not found'];
  const changed = found.filter((record) => record.version > since);
  const most = isLocal ? changed.length : 100;
  const limit = Math.min(Number(url.searchParams.get('limit') ?? (isLocal ? most : 25)), most);
  const start = Number(url.searchParams.get('start') ?? 0);
  const next = new URL(url);
  next.searchParams.set('start', String(start + limit));
  const hasMore = start + limit < changed.length;
  const link = hasMore ? { link: `<${next}>; rel="next", <${url}>; rel="alternate"` } : {};
  const text = JSON.stringify(changed.slice(start, start + limit));
  return [200, text, { ...version, ...link, 'total-results': changed.length }];
}

/** What stands at a place of a library; undefined where there is no such place. */
function listOf(library: ZoteroLibrary, below: string, withTrash: boolean) {
  const records = (kept: ZoteroLibrary['items']) =>
    [...kept].map(([key, { version, data }]) => ({
      key,
      version,
      library: { type: 'group', id: 123, name: 'Kitchen' },
      data: { key, version, ...data },
    }));
  if (below === 'collections') return records(library.collections);
  const items = records(library.items).filter(({ data }) => withTrash || !('deleted' in data));
  if (below === 'items') return items;
  if (below === 'publications/items') {
    return items.filter(({ data }) => 'inPublications' in data);
  }
  const collection = /^collections\/(\w+)\/items$/.exec(below)?.[1];
  if (collection === undefined || !library.collections.has(collection)) return undefined;
  const isIn = (key: unknown) =>
    [library.items.get(String(key))?.data.collections].flat().includes(collection);
  // Children come with the items to which they belong.
  return items.filter(
    ({ key, data }) => isIn(key) || ('parentItem' in data && isIn(data.parentItem)),
  );
}
