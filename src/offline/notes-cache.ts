/** Name of the cache with what the service worker notes; pages of the same site may read it. */
export function notesCache(site: string): string {
  return `offline-notes:${site}`;
}

/** Address below the home page of the note that a build could not be stored. */
export const failedInstall = 'failed-install';

/** Why a build could not be stored. */
export interface FailedInstall {
  /** The build. */
  id: string;
  /** When, in milliseconds. */
  time: number;
  /** The file that the host has otherwise. */
  path: string;
}

export function formatFailure({ id, time, path }: FailedInstall): string {
  return `${id} ${time} ${path}`;
}

/** Reads what `formatFailure` wrote; undefined where it is in another form. */
export function parseFailure(text: string): FailedInstall | undefined {
  const [, id, time, path] = /^(\w+) (\d+) (.*)$/.exec(text) ?? [];
  if (id === undefined || path === undefined) return undefined;
  return { id, time: Number(time), path };
}
