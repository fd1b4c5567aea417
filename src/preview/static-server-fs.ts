import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Server as NetServer } from 'node:net';
import { join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';
import { askFirst, forever } from '../hosts/caching.ts';
import { contentTypeOf, headerOf } from '../hosts/content-types.ts';
import { isNamedAfterContent } from '../offline/file-kinds.ts';

/**
 * Serves a folder as a static host does that is set as the guide says: `index.html` for folders, a
 * redirect where the final slash is missing, `404.html` for what is not there; what is named after
 * its content is not asked for again.
 * @param base path under which the folder stands, for example `/kb/`.
 */
export function createStaticServer(folder: string, base = '/'): Server {
  const prefix = `/${base}/`.replace(/\/+/g, '/');
  return createServer((request, response) => {
    if (!['GET', 'HEAD'].includes(request.method ?? '')) return response.writeHead(405).end();
    const [, written = '', search = ''] = /^([^?#]*)(\?[^#]*)?/.exec(request.url ?? '') ?? [];
    const path = safeDecode(written);
    if (path === undefined || !path.startsWith(prefix)) return respondMissing(response, folder);
    const below = path.slice(prefix.length);
    const file = join(folder, normalize(`/${below}`));
    if (isFolder(file) && !path.endsWith('/')) {
      return response.writeHead(301, { Location: `${written}/${search}` }).end();
    }
    const found = isFolder(file) ? join(file, 'index.html') : file;
    if (!existsSync(found)) return respondMissing(response, folder);
    const gzip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    return respondFile(response, found, {
      status: 200,
      gzip,
      caching: isNamedAfterContent(below) ? forever : askFirst,
    });
  });
}

/** Starts listening on localhost and tells the address. */
export async function listen(server: NetServer, port = 0): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return `http://localhost:${address.port}`;
}

function respondMissing(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  if (existsSync(page))
    respondFile(response, page, { status: 404, gzip: false, caching: askFirst });
  else response.writeHead(404).end('Not found');
}

interface Answer {
  status: number;
  /** Whether the reader's browser takes it compressed. */
  gzip: boolean;
  caching: string;
}

function respondFile(
  response: ServerResponse,
  file: string,
  { status, gzip, caching }: Answer,
): void {
  const type = contentTypeOf(file);
  const compress = gzip && type?.isText === true;
  response.writeHead(status, {
    'Content-Type': type ? headerOf(type) : 'application/octet-stream',
    'Cache-Control': caching,
    ...(compress ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': statSync(file).size }),
  });
  const stream = createReadStream(file);
  stream.on('error', () => response.destroy());
  if (compress) stream.pipe(createGzip()).pipe(response);
  else stream.pipe(response);
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The path that was asked for; undefined where it is none, or would lead to another host. */
function safeDecode(path: string): string | undefined {
  if (/^\/[\\/]/.test(path)) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\u0000') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
