import { readFileSync, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { contentTypeOf, headerOf } from '../../src/hosts/content-types.ts';
import { createStaticServer, listen } from '../../src/preview/static-server-fs.ts';

/** What a host does to a file before it sends it; nothing where it leaves it as it is. */
export type Change = (
  path: string,
  content: Buffer,
) => { content?: Buffer | string; headers?: OutgoingHttpHeaders; status?: number } | undefined;

/**
 * Serves a built site, for the length of one test, on a host that changes what it sends.
 * @returns its address, and the paths that were asked for.
 */
export async function serveChanged(folder: string, change: Change) {
  const asked: string[] = [];
  const files = createStaticServer(folder);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    asked.push(path);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
    const content = isFile ? readFileSync(file) : undefined;
    const changed = content && change(path, content);
    if (!changed) {
      files.emit('request', request, response);
      return;
    }
    const type = contentTypeOf(path);
    const headers = { 'Content-Type': type && headerOf(type), 'Cache-Control': 'no-cache' };
    response.writeHead(changed.status ?? 200, { ...headers, ...changed.headers });
    response.end(changed.content ?? content);
  });
  const origin = await listen(server);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  onTestFinished(() => stop());
  return { address: `${origin}/`, asked, stop };
}
