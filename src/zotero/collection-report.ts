import type { StoredLibrary } from '../schema/zotero-library.ts';
import type { ZoteroSettings } from '../schema/zotero-settings.ts';
import { didYouMean } from '../text/nearest.ts';
import { type CollectionTopic, isNamedBy } from './collection-topics.ts';
import type { LibraryReport } from './follow-report.ts';

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
