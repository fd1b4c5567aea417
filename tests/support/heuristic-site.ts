import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { contentTypeOf } from '../../src/hosts/content-types.ts';
import { listen } from '../../src/preview/static-server-fs.ts';

/** So old are the files of a build that nobody has touched for long. */
const age = 60 * 24 * 60 * 60_000;

/**
 * A host that says nothing of caching, as most servers do that nobody has told: browsers then keep
 * files for a tenth of their age without asking, here for six days.
 * https://www.rfc-editor.org/rfc/rfc9111#section-4.2.2
 */
export async function serveWithoutCacheControl(first: string) {
  let folder = first;
  let refused: RegExp | undefined;
  const modified = new Date(Date.now() - age).toUTCString();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/\?.*/, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (refused?.test(path)) {
      response.writeHead(503, { 'Cache-Control': 'no-store' }).end();
      return;
    }
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end('Not found');
      return;
    }
    const type = contentTypeOf(file)?.type ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Last-Modified': modified });
    createReadStream(file).pipe(response);
  });
  const origin = await listen(server);
  return {
    address: `${origin}/`,
    /** Puts another build in the place of the first; of that nothing is left. */
    deploy: (next: string) => {
      folder = next;
      refused = undefined;
    },
    /** Answers nothing for some files, until the next build is there. */
    refuse: (files: RegExp) => {
      refused = files;
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
