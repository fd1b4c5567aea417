import { parseTitle } from '../../mathematics/title.ts';
import { segmentsToText } from '../../mathematics/to-text.ts';
import { citationKeys, freeKeys, generatedKey, keySource } from '../../schema/citation-key.ts';
import type { PaperFrontMatter } from '../../schema/paper.ts';
import type { ExistingPage } from './existing-page.ts';

type Facts = Partial<PaperFrontMatter>;

/**
 * The citation key to write into a new page; undefined where the one that the site makes is free.
 * The key is taken then.
 * @param title as text, without TeX.
 */
export type KeyFor = (slug: string, title: string, facts: Facts) => string | undefined;

/**
 * Gives new papers citation keys that no page of the collection has: a page that stands keeps its
 * key, whatever comes in.
 * @param listed keys that the listings have for papers, which these come to first.
 * @param publicKeys keys that were ever public, by file names of papers.
 */
export function newKeys(
  pages: ExistingPage[],
  listed: string[],
  publicKeys: ReadonlyMap<string, string>,
): KeyFor {
  const standing = pages.map(({ slug, data }) =>
    keySource(slug, segmentsToText(parseTitle(data.title)), data),
  );
  const keys = citationKeys(standing, publicKeys);
  const taken = new Set([...keys.values(), ...publicKeys.values()].map((key) => key.toLowerCase()));
  const reserved = new Set(listed.map((key) => key.toLowerCase()));
  const free = freeKeys();
  return (slug, title, facts) => {
    const source = keySource(slug, title, facts);
    const wish = source.given ?? generatedKey(source);
    const own = source.given?.toLowerCase();
    const key = free(wish, (other) => taken.has(other) || (other !== own && reserved.has(other)));
    return key === wish ? source.given : key;
  };
}
