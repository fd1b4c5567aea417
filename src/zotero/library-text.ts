import { compareText } from '../schema/problem.ts';
import type { StoredItem, StoredLibrary } from '../schema/zotero-library.ts';

/** What tells an item from others stands first. */
const first = ['key', 'itemType', 'title', 'creators'];

/** The text of a library's file: each field has a line of its own, always in the same order. */
export function libraryText(library: StoredLibrary): string {
  const { items, ...rest } = library;
  return `${JSON.stringify({ ...rest, items: items.map(inOrder) }, null, 1)}\n`;
}

function inOrder(item: StoredItem): object {
  const rankOf = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return Object.fromEntries(
    Object.entries(item).sort(([a], [b]) => rankOf(a) - rankOf(b) || compareText(a, b)),
  );
}
