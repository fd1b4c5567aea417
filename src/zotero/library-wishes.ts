import type { Entry } from '../import/entry.ts';
import { type Ledger, ownSlug } from '../import/write/ledger.ts';
import type { PaperFacts, PaperFrontMatter } from '../schema/paper.ts';
import { type StoredItem, type StoredLibrary, zoteroItemId } from '../schema/zotero-library.ts';
import type { CollectionTopic } from './collection-topics.ts';
import { noteMarkdown } from './note-markdown.ts';

/** What a library would have a page say. */
export interface PageWish {
  /** Title and abstract as they are listed, and facts. */
  entry: Entry;
  facts: PaperFacts;
  /** Topics of its collections, the first of them that of its folder. */
  topics: string[];
  /** A whole section in Markdown, empty where there are no notes. */
  notes: string;
  related: NonNullable<PaperFrontMatter['related']>;
}

export interface WishContext {
  /** The entries of the library, as they are read of its file. */
  entries: Entry[];
  /** Under which file name each item was imported. */
  ledger: Ledger;
  collections: Map<string, CollectionTopic>;
  /** Why two papers stand beside each other, in the language of the site. */
  whyRelated: string;
}

/** More papers are not shown beside one. */
const mostRelated = 6;

/** What a library wishes for each page, by the pages' file names; of several items of one work all. */
export function wishesOf(library: StoredLibrary, context: WishContext): Map<string, PageWish> {
  const { entries, ledger } = context;
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const slugOf = (key: string) => ownSlug(ledger, zoteroItemId(library.zotero, key));
  const keys = new Set(library.items.map(({ key }) => key));
  const notes = Map.groupBy(library['child-notes'], ({ parent }) => parent);
  const wishes = new Map<string, PageWish>();
  for (const item of library.items) {
    const slug = slugOf(item.key);
    const entry = entryOf.get(zoteroItemId(library.zotero, item.key));
    if (slug === undefined || !entry) continue;
    const related = (item.related ?? []).filter((key) => keys.has(key)).map(slugOf);
    const wish: PageWish = {
      entry,
      facts: entry.facts,
      topics: topicsOf(item, context.collections),
      notes: sectionOf((notes.get(item.key) ?? []).map(({ html }) => html)),
      related: related.flatMap((paper) =>
        paper === undefined || paper === slug ? [] : { paper, why: context.whyRelated },
      ),
    };
    const other = wishes.get(slug);
    wishes.set(slug, other ? joined(other, wish) : limited(wish));
  }
  return wishes;
}

/** Topics of an item's collections, in the order in which the library has those. */
export function topicsOf(
  { collections = [] }: StoredItem,
  known: ReadonlyMap<string, CollectionTopic>,
): string[] {
  return [...new Set(collections.flatMap((key) => known.get(key)?.topic ?? []))];
}

function sectionOf(notes: string[]): string {
  const texts = notes.flatMap((html) => noteMarkdown(html) ?? []);
  return texts.length > 0 ? ['## Notes', ...texts].join('\n\n') : '';
}

/** Two items of one work: the first says what both do. */
function joined(first: PageWish, second: PageWish): PageWish {
  const keywords = [first, second].flatMap(({ facts }) => facts['source-keywords'] ?? []);
  return limited({
    entry: first.entry,
    facts: {
      ...second.facts,
      ...first.facts,
      ...(keywords.length > 0 && { 'source-keywords': [...new Set(keywords)] }),
    },
    topics: [...new Set([...first.topics, ...second.topics])],
    notes: [first.notes, second.notes.replace(/^## Notes\n\n/, first.notes === '' ? '$&' : '')]
      .filter((text) => text !== '')
      .join('\n\n'),
    related: [...first.related, ...second.related],
  });
}

/** Each paper once, and no more than a page shows. */
function limited(wish: PageWish): PageWish {
  const related = new Map(wish.related.map((other) => [other.paper, other]));
  return { ...wish, related: [...related.values()].slice(0, mostRelated) };
}
