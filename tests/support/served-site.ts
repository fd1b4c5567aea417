import type { Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { createStaticServer, listen } from '../../src/preview/static-server-fs.ts';

/** A built site on a local port. */
export interface ServedSite {
  /** Address of the site's home page, with a slash at its end. */
  address: string;
  stop(): Promise<void>;
}

/** Serves a built site as a plain static host would. */
export async function serveSite(folder: string, base = '/', port = 0): Promise<ServedSite> {
  const server: Server = createStaticServer(folder, base);
  const origin = await listen(server, port);
  return {
    address: `${origin}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves a built site for as long as the tests of a file run. */
export function servedSite(folder: string, base = '/'): Pick<ServedSite, 'address'> {
  let site: ServedSite | undefined;
  beforeAll(async () => {
    site = await serveSite(folder, base);
  });
  afterAll(() => site?.stop());
  return {
    get address() {
      return site?.address ?? '';
    },
  };
}
