import { ExpectedError } from '../schema/expected-error.ts';

/** Whether the program on this machine was asked, and whether a key was sent. */
export interface Asked {
  isLocal: boolean;
  hasKey: boolean;
}

/** What an answer of the API means that asking again does not change, and what to do. */
export function failureOf(url: URL, status: number, asked: Asked): ExpectedError {
  return new ExpectedError(`${url.origin}${url.pathname}: ${reasonOf(status, asked)}`);
}

function reasonOf(status: number, { isLocal, hasKey }: Asked): string {
  if (status === 403 && isLocal) {
    return (
      'HTTP 403 · Zotero lets no other program ask it · choose Settings → Advanced → “Allow other ' +
      'applications on this computer to communicate with Zotero”'
    );
  }
  if (status === 401 || status === 403) {
    return hasKey
      ? `HTTP ${status} · the key in ZOTERO_API_KEY may not read this library, or is wrong · make one that may at https://www.zotero.org/settings/keys`
      : `HTTP ${status} · this library is not public · make a key that may read it at https://www.zotero.org/settings/keys and set ZOTERO_API_KEY to it`;
  }
  if (status === 404) {
    return 'HTTP 404 · there is no such library or collection · check its number, or its key';
  }
  if (status === 400 && isLocal) {
    return 'HTTP 400 · the program on this machine has only the library of who uses it · write zotero:local';
  }
  if (status >= 300 && status < 400) {
    return `HTTP ${status} · the answer leads to another address, which is not followed · give the right one`;
  }
  return `HTTP ${status} · Zotero refuses the request · check the address of the library`;
}

/** Whether nobody listens at an address of this machine: asking again would only take time. */
export function isRefused(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const codes = [cause, ...(cause instanceof AggregateError ? cause.errors : [])];
  return codes.some((one) => one instanceof Error && 'code' in one && one.code === 'ECONNREFUSED');
}

export function notRunning(url: URL): ExpectedError {
  return new ExpectedError(
    `${url.origin}: nobody answers · the desktop program serves its library while it runs · start Zotero`,
  );
}
