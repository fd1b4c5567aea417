import { ExpectedError } from '../schema/expected-error.ts';
import { zoteroLibrarySchema } from '../schema/site.ts';

/** A library of Zotero, or the part of it that is wanted. */
export interface LibraryAddress {
  /** As people write it after `zotero:`, such as `groups/123/collections/ABCD2345`. */
  name: string;
  /** Whether the desktop program is asked, which serves its own database on this machine. */
  isLocal: boolean;
  /** Its place at the API, such as `groups/123`; of the person at this machine `users/0`. */
  path: string;
  part: 'library' | 'publications' | { collection: string };
  /** The file below `content/sources` in which it is kept. */
  file: string;
}

const scheme = /^zotero:/i;

/** Whether an operand of a command names a library and no file. */
export function isLibraryName(operand: string): boolean {
  return scheme.test(operand);
}

/**
 * Reads `zotero:groups/123`, `zotero:users/456/publications`, `zotero:local` and the like.
 * @throws ExpectedError where it is none of them.
 */
export function readLibraryName(operand: string): LibraryAddress {
  const name = operand.replace(scheme, '').replace(/\/+$/, '');
  if (!zoteroLibrarySchema.safeParse(name).success) {
    throw new ExpectedError(
      `${operand}: no library · the number of a group stands in its address at zotero.org, yours at ` +
        'zotero.org/settings/keys · write zotero:groups/123, zotero:users/456, ' +
        'zotero:groups/123/collections/ABCD2345, zotero:users/456/publications or zotero:local',
    );
  }
  const isLocal = /^local\b/.test(name);
  const collection = /\/collections\/(.+)$/.exec(name)?.[1];
  const library = name.replace(/^local\/?/, '').replace(/\/?(?:collections\/.+|publications)$/, '');
  return {
    name,
    isLocal,
    path: library === '' ? 'users/0' : library,
    part:
      collection !== undefined
        ? { collection }
        : name.endsWith('/publications')
          ? 'publications'
          : 'library',
    file: `zotero-${name.replace('/collections/', '/').replaceAll('/', '-')}.json`,
  };
}
