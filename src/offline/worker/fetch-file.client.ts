import { revisionOfContent } from '../content-revision.ts';
import type { KeepHalt } from '../messages.ts';
import { addressOf } from './addresses.ts';
import type { StoredName } from './store.client.ts';

/** Why a file could not be had. */
export class FileFailure extends Error {
  readonly halt: KeepHalt;

  readonly path: string;

  constructor(path: string, halt: KeepHalt) {
    super(`${path}: ${halt}`);
    this.path = path;
    this.halt = halt;
  }
}

/** A file that is what the build says it is. */
export interface FetchedFile {
  headers: Headers;
  bytes: ArrayBuffer;
}

/**
 * Fetches a file of this build. What the browser or a host on the way still has of another build is
 * not taken for it.
 * @throws a `FileFailure` without network, and where the host has another content.
 */
export async function fetchFile({ path, revision }: StoredName): Promise<FetchedFile> {
  for (const cache of ['default', 'reload'] as const) {
    // What the reader is waiting for goes first.
    const request = fetch(addressOf(path), { cache, priority: 'low' });
    const response = await request.catch(() => undefined);
    if (!response || response.status >= 500) throw new FileFailure(path, 'network');
    const bytes = await response.arrayBuffer().catch(() => undefined);
    if (!bytes) throw new FileFailure(path, 'network');
    if (response.ok && (await revisionOfContent(path, bytes)) === revision) {
      return { headers: response.headers, bytes };
    }
  }
  throw new FileFailure(path, 'outdated');
}
