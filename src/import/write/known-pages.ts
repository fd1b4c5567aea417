import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { arxivKey } from '../clean/clean-entry.ts';
import { titleKey } from '../merge/identity.ts';
import type { ExistingPage } from './existing-page.ts';

/** Which entry became which page: keys of papers and the file names they were given. */
export type Ledger = Record<string, string>;

/** A page that was found for a paper. */
export interface KnownPage {
  page: ExistingPage;
  /** By what it was found; an alias can also be that of another paper, which it replaces. */
  by: 'title' | 'arxiv' | 'name' | 'alias' | 'text';
}

/** The pages of a collection, to be found by what is known of a paper. */
export interface KnownPages {
  /** File names in use, former ones too. */
  slugs: Set<string>;
  /** @param imported digest of the text that an import would write. */
  find(keys: string[], imported: string): KnownPage | undefined;
  /** The file name under which a paper was imported last. */
  formerSlug(keys: string[]): string | undefined;
}

/** Makes pages findable by title, arXiv id, former import, and imported text, in this order. */
export function indexPages(pages: ExistingPage[], ledger: Ledger): KnownPages {
  const found: Record<KnownPage['by'], Map<string, ExistingPage>> = {
    title: new Map(),
    arxiv: new Map(),
    name: new Map(),
    alias: new Map(),
    text: new Map(),
  };
  for (const page of pages) {
    const { title, arxiv, aliases, imported } = page.data;
    addFirst(found.title, titleKey(segmentsToText(parseTitle(title))), page);
    if (arxiv) addFirst(found.arxiv, arxivKey(arxiv), page);
    addFirst(found.name, page.slug, page);
    for (const alias of aliases ?? []) addFirst(found.alias, alias, page);
    if (imported) addFirst(found.text, imported, page);
  }
  const formerSlug = (keys: string[]) => firstFound(keys, (key) => ownValue(ledger, key));
  return {
    slugs: new Set([...found.name.keys(), ...found.alias.keys()]),
    formerSlug,
    find(keys, imported) {
      const former = formerSlug(keys);
      const formerNames = former === undefined ? [] : [former];
      const ways = [
        ['title', keys],
        ['arxiv', keys],
        ['name', formerNames],
        ['alias', formerNames],
        ['text', [imported]],
      ] as const;
      for (const [by, names] of ways) {
        const page = firstFound(names, (name) => found[by].get(name));
        if (page) return { page, by };
      }
      return undefined;
    },
  };
}

/** Keys come from titles, which can be the name of anything. */
function ownValue(ledger: Ledger, key: string): string | undefined {
  return Object.hasOwn(ledger, key) ? ledger[key] : undefined;
}

function addFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function firstFound<Key, Value>(keys: readonly Key[], find: (key: Key) => Value | undefined) {
  for (const key of keys) {
    const value = find(key);
    if (value !== undefined) return value;
  }
  return undefined;
}
