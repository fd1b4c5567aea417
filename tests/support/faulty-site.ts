import type { RequestListener } from 'node:http';
import { createStaticServer, listen } from '../../src/preview/static-server-fs.ts';
import type { ServedSite } from './served-site.ts';

/** What goes wrong: an answer without the file, or no answer at all. */
export type Fault = 'refused' | 'stalled';

/** A built site on a host that fails once. */
export interface FaultySite extends ServedSite {
  /** Paths that were asked for, in order. */
  asked: string[];
}

/**
 * Serves a built site as a plain static host would, but for the first request for one file.
 * @param path of the file, from the root of the host.
 */
export async function serveFaultySite(
  folder: string,
  fault?: { path: string; kind: Fault },
): Promise<FaultySite> {
  const asked: string[] = [];
  const server = createStaticServer(folder);
  const [answer] = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    const isFirst = !asked.includes(path);
    asked.push(path);
    if (!isFirst || path !== fault?.path) answer?.(request, response);
    else if (fault.kind === 'refused') response.writeHead(503).end();
  });
  const origin = await listen(server);
  return {
    address: `${origin}/`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
