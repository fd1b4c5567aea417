/** Fields of an item, a note or an attachment, as the API has them in `data`. */
export type ItemData = Record<string, unknown>;

interface Kept {
  version: number;
  data: ItemData;
}

/** A library as a Zotero server keeps it: each change raises its version. */
export class ZoteroLibrary {
  version = 1;
  readonly items = new Map<string, Kept>();
  readonly collections = new Map<string, Kept>();
  readonly deleted: { kind: 'items' | 'collections'; key: string; version: number }[] = [];

  /** Adds an item or changes fields of one. */
  put(key: string, data: ItemData): void {
    this.version++;
    const usual = {
      itemType: 'journalArticle',
      creators: [],
      tags: [],
      collections: [],
      relations: {},
    };
    const before = this.items.get(key)?.data ?? usual;
    this.items.set(key, { version: this.version, data: { ...before, ...data } });
  }

  /** Adds a collection, renames one, or moves it. */
  collect(key: string, name: string, parentCollection: string | false = false): void {
    this.version++;
    this.collections.set(key, { version: this.version, data: { name, parentCollection } });
  }

  /** Puts an item into the trash, from which it can come back. */
  trash(key: string): void {
    this.put(key, { deleted: 1 });
  }

  /** Takes an item out of the library for good. */
  erase(key: string): void {
    this.version++;
    this.items.delete(key);
    this.deleted.push({ kind: 'items', key, version: this.version });
  }
}

/** An article with what most have. */
export function article(title: string, more: ItemData = {}): ItemData {
  return {
    itemType: 'journalArticle',
    title,
    creators: [{ creatorType: 'author', firstName: 'Ada', lastName: 'Example' }],
    abstractNote: `We look at ${title.toLowerCase()} for a year, and tell what came of it in plain words.`,
    publicationTitle: 'Journal of Invented Kitchens',
    date: '2021-03',
    ...more,
  };
}

/** A child note that is marked to be shown. */
export function note(parentItem: string, html: string, tag = 'atlas'): ItemData {
  return { itemType: 'note', parentItem, note: html, tags: [{ tag }] };
}
