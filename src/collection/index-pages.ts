import { otherLetter } from './letters.ts';

/** Path and beginning of all slugs that begin with no letter from A to Z. */
const others = '_other';

/** So many entries stand on one page at most. */
export interface Division {
  /** Of an index as a whole; of more, each letter has a page. */
  whole: number;
  /** Of a letter; of more, each two letters have a page, and so on. */
  letter: number;
}

/** An index of more entries is not listed on its first page: letters lead to them. */
export const mostListed = 1000;

/** A page of an index: it lists entries, or leads to pages for longer beginnings of their slugs. */
export interface IndexPage<Entry> {
  /** How the slugs on it begin: empty for all, `_other` for those that begin with no letter. */
  prefix: string;
  /** Entries on it and on the pages to which it leads. */
  count: number;
  /** On a page that leads to others: the entries whose slug is the prefix alone. */
  entries: Entry[];
  pages: IndexPage<Entry>[];
}

/**
 * Puts entries on one page and, where they are too many, on a page for each letter, for each two
 * letters, and so on. The page of an entry follows from its slug, and a page that was there once
 * stays, as a list of the pages that took its place.
 * @param entries in order.
 */
export function indexPages<Entry extends { slug: string }>(
  entries: Entry[],
  division: Division,
  prefix = '',
  depth = 0,
): IndexPage<Entry> {
  const count = entries.length;
  if (count <= (depth === 0 ? division.whole : division.letter)) {
    return { prefix, count, entries, pages: [] };
  }
  const [here, further] = divide(entries, ({ slug }) => slug === prefix);
  const parts = Map.groupBy(further, ({ slug }) => beginning(slug, depth + 1));
  const pages = [...parts]
    .map(([part, some]) => indexPages(some, division, part, depth + 1))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  return { prefix, count, entries: here, pages };
}

/** The page that lists a slug: the last one to which the beginnings of the slug lead. */
export function pageOfEntry<Entry extends { slug: string }>(
  page: IndexPage<Entry>,
  slug: string,
  depth = 1,
): IndexPage<Entry> {
  const next = page.pages.find(({ prefix }) => prefix === beginning(slug, depth));
  return next ? pageOfEntry(next, slug, depth + 1) : page;
}

/** All pages of an index, the first one first. */
export function allIndexPages<Entry extends { slug: string }>(
  page: IndexPage<Entry>,
): IndexPage<Entry>[] {
  return [page, ...page.pages.flatMap(allIndexPages)];
}

/** The pages that list entries, in order: one can be read after the other. */
export function listingPages<Entry extends { slug: string }>(
  index: IndexPage<Entry>,
): IndexPage<Entry>[] {
  return allIndexPages(index).filter(({ entries }) => entries.length > 0);
}

/** Where a page is, below the address of its index. */
export function indexPath({ prefix }: Pick<IndexPage<unknown>, 'prefix'>): string {
  return prefix === '' ? '' : `${encodeURIComponent(prefix)}/`;
}

/** What a page is called among others: the beginning of what stands on it. */
export function indexLabel({ prefix }: Pick<IndexPage<unknown>, 'prefix'>): string {
  return prefix === others ? otherLetter : prefix.toUpperCase();
}

/** The first characters of a slug; what begins with no letter of the alphabet shares one page. */
function beginning(slug: string, length: number): string {
  if (length === 1 && !/^[a-z]/.test(slug)) return others;
  return [...slug].slice(0, length).join('');
}

function divide<Entry>(entries: Entry[], test: (entry: Entry) => boolean): [Entry[], Entry[]] {
  return [entries.filter(test), entries.filter((entry) => !test(entry))];
}
