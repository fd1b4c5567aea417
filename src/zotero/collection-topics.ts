import type { ZoteroSettings } from '../schema/site.ts';
import type { StoredCollection, StoredLibrary } from '../schema/zotero-library.ts';
import { didYouMean } from '../text/nearest.ts';
import type { LibraryReport } from './library-report.ts';

/** A collection with what `site.yml` makes of it. */
export interface CollectionTopic {
  key: string;
  /** Its name after those of the collections it stands in: `Bread / Sourdough`. */
  path: string;
  topic?: string | undefined;
  /** The path by which `site.yml` still names it, where it has another now. */
  formerly?: string | undefined;
}

/**
 * The topics of a library's collections. `site.yml` names them by key or by path; one that was
 * found by its path keeps its topic when it is renamed, and one that is not named has that of the
 * collection in which it stands.
 * @param topics topics that are there; what names another is left out.
 */
export function topicsOfCollections(
  { collections }: StoredLibrary,
  mapping: ZoteroSettings['collections'],
  topics: ReadonlySet<string>,
): Map<string, CollectionTopic> {
  const byKey = new Map(collections.map((collection) => [collection.key, collection]));
  const named = new Map(
    Object.entries(mapping)
      .filter(([, topic]) => topics.has(topic))
      .map(([name, topic]) => [plainPath(name), topic]),
  );
  const topicNamed = (name: string | undefined) =>
    name === undefined ? undefined : named.get(plainPath(name));
  const describe = (line: StoredCollection[]): CollectionTopic => {
    const [{ key, 'mapped-as': former } = { key: '', 'mapped-as': undefined }] = line;
    const path = pathOf(line);
    const now = topicNamed(key) ?? topicNamed(path);
    const kept = now ?? topicNamed(former);
    if (kept !== undefined) {
      return { key, path, topic: kept, ...(now === undefined && { formerly: former }) };
    }
    const above = line.slice(1);
    return { key, path, topic: above.length > 0 ? describe(above).topic : undefined };
  };
  return new Map(
    collections.map((collection) => [collection.key, describe(lineOf(collection, byKey))]),
  );
}

/** Whether a name of the mapping is that of a collection: its key, its path, or its former path. */
function isNamedBy({ key, path, formerly }: CollectionTopic, name: string): boolean {
  return [key, path, formerly].some(
    (own) => own !== undefined && plainPath(own) === plainPath(name),
  );
}

/** The library with the paths noted by which its collections have their topics now. */
export function notePaths(
  library: StoredLibrary,
  mapped: Map<string, CollectionTopic>,
): StoredLibrary {
  const collections = library.collections.map((collection) => {
    const { 'mapped-as': _, ...rest } = collection;
    const { topic, path, formerly } = mapped.get(collection.key) ?? {};
    const noted = topic === undefined ? undefined : (formerly ?? path);
    return noted === undefined ? rest : { ...rest, 'mapped-as': noted };
  });
  return { ...library, collections };
}

/** A collection, the one in which it stands, and so on. */
function lineOf(
  collection: StoredCollection,
  byKey: ReadonlyMap<string, StoredCollection>,
): StoredCollection[] {
  const line = new Set<StoredCollection>();
  let at: StoredCollection | undefined = collection;
  while (at && !line.has(at)) {
    line.add(at);
    at = at.parent === undefined ? undefined : byKey.get(at.parent);
  }
  return [...line];
}

function pathOf(line: StoredCollection[]): string {
  return line
    .map(({ name }) => name.trim())
    .reverse()
    .join(' / ');
}

/** Blanks around slashes, and capitals, make no difference. */
function plainPath(path: string): string {
  return path
    .split('/')
    .map((name) => name.trim().toLowerCase())
    .join('/');
}

/** What there is to say of a library's collections and of the topics that `site.yml` gives them. */
export function reportCollections(
  { items }: StoredLibrary,
  collections: ReadonlyMap<string, CollectionTopic>,
  { collections: mapping, library: named }: ZoteroSettings,
  topics: ReadonlySet<string>,
): Pick<LibraryReport, 'renamed' | 'unmapped' | 'wrongMappings'> {
  const all = [...collections.values()];
  const sizeOf = (key: string) => items.filter((item) => item.collections?.includes(key)).length;
  const wrong = Object.entries(mapping).flatMap(([name, topic]) => {
    if (!topics.has(topic)) {
      const why = `there is no topic ${topic}${didYouMean(topic, topics)}`;
      return [{ name, topic, why }];
    }
    // Of several libraries another one may have it.
    if (named.length > 1 || all.some((collection) => isNamedBy(collection, name))) return [];
    const paths = all.map(({ path }) => path);
    return [{ name, topic, why: `no collection is called so${didYouMean(name, paths)}` }];
  });
  return {
    renamed: all.flatMap(({ key, path, formerly }) =>
      formerly === undefined ? [] : [{ key, path, formerly }],
    ),
    unmapped: all
      .filter(({ topic }) => topic === undefined)
      .map(({ key, path }) => ({ key, path, items: sizeOf(key) }))
      .filter((collection) => collection.items > 0)
      .sort((a, b) => b.items - a.items || (a.path < b.path ? -1 : 1)),
    wrongMappings: wrong,
  };
}
