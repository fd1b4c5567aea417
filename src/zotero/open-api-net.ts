import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'astro/zod';
import { engineFile } from '../build/engine.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { type ZoteroApi, zoteroApi } from './api-net.ts';
import type { LibraryAddress } from './library-address.ts';

/** Where the desktop program serves the library of who uses it. */
const localAddress = 'http://localhost:23119/api';
const webAddress = 'https://api.zotero.org';

/** A large library comes from the desktop program in one answer. */
const localTimeout = 300_000;

/**
 * How libraries are asked, as the environment says: `ZOTERO_API_KEY` is the key for those that are
 * not public, `ZOTERO_API_URL` another address of the API. One way for all, so that pauses are kept.
 * @throws ExpectedError where the key would go over the network for everybody to read.
 */
export function openZotero(environment: NodeJS.ProcessEnv): (library: LibraryAddress) => ZoteroApi {
  const address = environment.ZOTERO_API_URL ?? webAddress;
  const key = environment.ZOTERO_API_KEY;
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new ExpectedError(`ZOTERO_API_URL: “${address}” is no address · write it with https://`);
  }
  const { protocol, hostname } = new URL(address);
  if (key && protocol === 'http:' && !/^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) {
    throw new ExpectedError(
      `ZOTERO_API_URL: ${hostname} is asked without encryption · the key would be read on its way · write https://`,
    );
  }
  const common = {
    agent: agentName(),
    fetch,
    clock: { now: Date.now, sleep: (milliseconds: number) => sleep(milliseconds) },
  };
  const web = zoteroApi({ ...common, address, key });
  const local = zoteroApi({
    ...common,
    address: localAddress,
    isLocal: true,
    timeout: localTimeout,
  });
  return ({ isLocal }) => (isLocal ? local : web);
}

function agentName(): string {
  const manifest: unknown = createRequire(engineFile('package.json'))('./package.json');
  const { version } = z.object({ version: z.string() }).parse(manifest);
  return `paper-atlas/${version} (+https://github.com/paper-atlas/paper-atlas)`;
}
