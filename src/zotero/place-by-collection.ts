import type { ImportOptions } from '../import/import-fs.ts';
import type { PlacedPaper } from '../import/place/placed.ts';
import type { ZoteroSettings } from '../schema/site.ts';
import { zoteroItemId } from '../schema/zotero-library.ts';
import type { LibraryState } from './ask-libraries-fs.ts';
import { topicsOfCollections } from './collection-topics.ts';
import { topicsOf } from './library-wishes.ts';

/**
 * Puts new papers of libraries into the topics of their collections; all others, and those whose
 * collections have none, where `recorded` puts them.
 */
export function placeByCollection(
  libraries: Pick<LibraryState, 'now'>[],
  mapping: ZoteroSettings['collections'],
  recorded: { placeBy: ImportOptions['placeBy']; placed: PlacedPaper[] },
): ImportOptions['placeBy'] {
  return (pages, topics) => {
    const place = recorded.placeBy(pages, topics);
    const known = new Set(topics.map(({ slug }) => slug));
    const choices = new Map<string, { topic: string; path: string }>();
    for (const { now } of libraries) {
      const collections = topicsOfCollections(now, mapping, known);
      for (const item of now.items) {
        const [topic] = topicsOf(item, collections);
        const found = item.collections
          ?.map((key) => collections.get(key))
          .find((collection) => collection?.topic === topic);
        if (topic === undefined || !found) continue;
        choices.set(zoteroItemId(now.zotero, item.key), { topic, path: found.path });
      }
    }
    return (paper, slug) => {
      const choice = paper.records.map((id) => choices.get(id)).find((found) => found);
      if (!choice) return place(paper, slug);
      const { topic, path } = choice;
      const words = [`the collection ${path}`];
      recorded.placed.push({ slug, topic, choices: [topic], confidence: 1, words });
      return topic;
    };
  };
}
