import { compareText } from '../schema/problem.ts';
import type { ZoteroSettings } from '../schema/site.ts';
import type {
  StoredCollection,
  StoredItem,
  StoredLibrary,
  StoredNote,
} from '../schema/zotero-library.ts';
import type { LibraryChanges } from './fetch-changes-net.ts';
import { noteMarkdown } from './note-markdown.ts';
import { apiCollectionSchema, apiItemSchema, storedItem, tagsOf } from './stored-item.ts';

/** How many things of each kind a library has sent that no page is made of. */
export type LeftOut = Partial<Record<LeftOutKind, number>>;
export type LeftOutKind =
  | 'attachments'
  | 'annotations'
  | 'notes without the tag'
  | 'notes that belong to no item'
  | 'notes that cannot be shown'
  | 'pictures in notes'
  | 'items in the trash'
  | 'records that cannot be read';

/** A library as it is now, and what it sent that is no work. */
export interface UpdatedLibrary {
  library: StoredLibrary;
  leftOut: LeftOut;
}

/** Longer than any note that a reader would read. */
const longestNote = 100_000;

/**
 * A library with its changes.
 * @param before as it was; undefined where nothing is known of it yet.
 * @param name which library, as in `zotero:groups/123`.
 */
export function updateLibrary(
  before: StoredLibrary | undefined,
  changes: LibraryChanges,
  name: string,
  settings: Pick<ZoteroSettings, 'note-tag' | 'automatic-tags'>,
): UpdatedLibrary {
  const kept = changes.isWhole ? undefined : before;
  const items = new Map(kept?.items.map((item) => [item.key, item]));
  const notes = new Map(kept?.['child-notes'].map((note) => [note.key, note]));
  const leftOut: LeftOut = {};
  const leave = (kind: LeftOutKind) => {
    leftOut[kind] = (leftOut[kind] ?? 0) + 1;
  };
  const forget = (key: string) => {
    items.delete(key);
    notes.delete(key);
  };
  for (const value of changes.items) {
    const { data: item } = apiItemSchema.safeParse(value);
    if (!item) {
      leave('records that cannot be read');
      continue;
    }
    const { key, data } = item;
    const { itemType } = data;
    forget(key);
    if (data.deleted) leave('items in the trash');
    else if (itemType === 'attachment') leave('attachments');
    else if (itemType === 'annotation') leave('annotations');
    else if (itemType !== 'note') items.set(key, storedItem(item, settings['automatic-tags']));
    else {
      const note = noteOf(item, settings['note-tag']);
      if (typeof note === 'string') leave(note);
      else {
        notes.set(key, note);
        for (const _ of note.html.matchAll(/<img\b/gi)) leave('pictures in notes');
      }
    }
  }
  for (const key of changes.deleted) forget(key);
  const collections = collectionsOf(changes.collections, before);
  const known = new Set(collections.map(({ key }) => key));
  const library = {
    zotero: name,
    version: changes.version,
    settings: {
      'note-tag': settings['note-tag'],
      'automatic-tags': settings['automatic-tags'],
    },
    collections,
    'child-notes': sorted<StoredNote>(notes),
    items: sorted<StoredItem>(items).map((item) => inCollections(item, known)),
  };
  return { library, leftOut };
}

/** An item with those of its collections that are known; others are none of this listing. */
function inCollections(
  { collections = [], ...item }: StoredItem,
  known: ReadonlySet<string>,
): StoredItem {
  const kept = collections.filter((key) => known.has(key));
  return kept.length > 0 ? { ...item, collections: kept } : item;
}

function noteOf(
  { key, data }: { key: string; data: { [field: string]: unknown; itemType: string } },
  tag: string,
): StoredNote | LeftOutKind {
  if (!tagsOf(data).includes(tag)) return 'notes without the tag';
  const { parentItem, note } = data;
  if (typeof parentItem !== 'string') return 'notes that belong to no item';
  const isText = typeof note === 'string' && note.length <= longestNote;
  if (!isText || noteMarkdown(note) === undefined) return 'notes that cannot be shown';
  return { key, parent: parentItem, html: note };
}

function collectionsOf(values: unknown[], before: StoredLibrary | undefined): StoredCollection[] {
  const former = new Map(before?.collections.map((collection) => [collection.key, collection]));
  const collections = values.flatMap((value): [string, StoredCollection][] => {
    const { data: collection } = apiCollectionSchema.safeParse(value);
    if (!collection || collection.data.deleted) return [];
    const { key, data } = collection;
    const mapped = former.get(key)?.['mapped-as'];
    const parent = data.parentCollection || undefined;
    return [
      [
        key,
        { key, name: data.name, ...(parent && { parent }), ...(mapped && { 'mapped-as': mapped }) },
      ],
    ];
  });
  return sorted(new Map(collections));
}

function sorted<Kept extends { key: string }>(kept: Map<string, Kept>): Kept[] {
  return [...kept.values()].sort((a, b) => compareText(a.key, b.key));
}
