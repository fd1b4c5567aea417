import { z } from 'astro/zod';
import { ExpectedError } from '../schema/expected-error.ts';
import type { ApiAnswer, ZoteroApi } from './api-net.ts';
import type { LibraryAddress } from './library-address.ts';
import { type ApiCollection, apiCollectionSchema } from './stored-item.ts';

/** What a library says, or what it says has changed. */
export interface LibraryChanges {
  version: number;
  /** Whether these are all items; else only those that changed. */
  isWhole: boolean;
  items: unknown[];
  /** All collections. */
  collections: unknown[];
  /** Keys of items that are gone for good. */
  deleted: string[];
}

const deletedSchema = z.object({ items: z.array(z.string()) });
/** Somebody may be at work in the library just now; then all is asked for once more. */
const mostRounds = 4;
/** More pages than any library has: a server that leads in a circle is left. */
const mostPages = 5_000;

/** The library changed between two of its pages: they are not of one piece. */
class MovedError extends Error {}

/**
 * Asks for what changed in a library since a version. Of a part of a library, and of the desktop
 * program, whose version does not count what is still to be uploaded, all is asked for.
 * @param since undefined where nothing is known of it yet.
 * @returns 'unchanged' where the library is as it was.
 * @throws ExpectedError where it cannot be had, or changes all the time.
 * @see https://www.zotero.org/support/dev/web_api/v3/syncing
 */
export async function fetchChanges(
  library: LibraryAddress,
  api: ZoteroApi,
  since: number | undefined,
): Promise<LibraryChanges | 'unchanged'> {
  for (let round = 1; round <= mostRounds; round++) {
    try {
      return await fetchOnce(library, api, library.isLocal ? undefined : since);
    } catch (error) {
      if (!(error instanceof MovedError)) throw error;
    }
  }
  throw new ExpectedError(
    `zotero:${library.name}: the library changed each time while it was read · nothing was taken over · try again later`,
  );
}

async function fetchOnce(
  library: LibraryAddress,
  api: ZoteroApi,
  since: number | undefined,
): Promise<LibraryChanges | 'unchanged'> {
  const { path, part, isLocal } = library;
  // The desktop program searches anew for each page, and sends everything at once where it may.
  const page = isLocal ? '' : '&limit=100';
  let version: number | undefined;
  const pages = async (start: string, ifModifiedSince?: number) => {
    const values: unknown[] = [];
    let address: string | undefined = start;
    for (let count = 0; address !== undefined; count++) {
      if (count === mostPages) throw endless(library);
      const options = count === 0 && ifModifiedSince ? { ifModifiedSince } : {};
      const answer: ApiAnswer | 'unchanged' | 'changed' = await api(address, options);
      if (answer === 'unchanged') return undefined;
      if (answer === 'changed') throw new MovedError();
      version ??= answer.version;
      if (answer.version !== version) throw new MovedError();
      if (!Array.isArray(answer.value)) throw noList(library);
      values.push(...answer.value);
      address = answer.next;
    }
    return values;
  };

  const isIncremental = since !== undefined && part === 'library';
  const query = `format=json&include=data&includeTrashed=1${isIncremental ? `&since=${since}` : ''}${page}`;
  const allCollections = () => pages(`${path}/collections?format=json${page}`);
  if (typeof part === 'object') {
    const collections = await pages(`${path}/collections?format=json${page}`, since);
    if (!collections || version === undefined) return 'unchanged';
    const wanted = collectionsBelow(part.collection, collections, library);
    const items: unknown[] = [];
    for (const { key } of wanted) {
      items.push(...((await pages(`${path}/collections/${key}/items?${query}`)) ?? []));
    }
    return { version, isWhole: true, items, collections: wanted, deleted: [] };
  }
  const place = part === 'publications' ? 'publications/items' : 'items';
  const items = await pages(`${path}/${place}?${query}`, since);
  if (!items || version === undefined) return 'unchanged';
  const collections = (part === 'publications' ? [] : await allCollections()) ?? [];
  if (!isIncremental) return { version, isWhole: true, items, collections, deleted: [] };
  const gone = await api(`${path}/deleted?since=${since}`);
  if (typeof gone === 'string' || gone.version !== version) throw new MovedError();
  const { data } = deletedSchema.safeParse(gone.value);
  if (!data) throw noList(library);
  return { version, isWhole: false, items, collections, deleted: data.items };
}

/** A collection and those in it; of the others nothing is kept. */
function collectionsBelow(
  key: string,
  collections: unknown[],
  { name }: LibraryAddress,
): ApiCollection[] {
  const known = collections.flatMap((value) => apiCollectionSchema.safeParse(value).data ?? []);
  const wanted = known.filter((collection) => collection.key === key);
  if (wanted.length === 0) {
    throw new ExpectedError(
      `zotero:${name}: the library has no collection ${key} · its key stands at the end of its address at zotero.org · correct it`,
    );
  }
  for (const inside of wanted) {
    wanted.push(
      ...known.filter(
        (child) => child.data.parentCollection === inside.key && !wanted.includes(child),
      ),
    );
  }
  return wanted;
}

function noList({ name }: LibraryAddress): ExpectedError {
  return new ExpectedError(
    `zotero:${name}: the answer is no list of items · this is no API of Zotero, or it is ill · nothing was taken over`,
  );
}

function endless({ name }: LibraryAddress): ExpectedError {
  return new ExpectedError(
    `zotero:${name}: its pages have no end · nothing was taken over · check the address of the API`,
  );
}
