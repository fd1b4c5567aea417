import { article } from '../support/zotero-library.ts';
import { kitchen, libraryOf } from './library-import.ts';

export const rye = 'A year of rye loaves';
export const path = 'bread/a-year-of-rye-loaves.md';
export const mapping = 'zotero: {collections: {Loaves: bread}}';

/** A library with one loaf in a mapped collection, imported. */
export async function ryeLibrary(site = mapping) {
  const content = kitchen(site);
  const zotero = await libraryOf(content);
  zotero.library.collect('CCCC1111', 'Loaves');
  zotero.library.put('RYE00001', article(rye, { collections: ['CCCC1111'] }));
  const first = await zotero.bring();
  return { content, ...zotero, first };
}
