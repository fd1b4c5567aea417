/** Path and beginning of all slugs that begin with no letter from A to Z. */
const others = '_other';

/** Names on one page at most: about as much as a phone loads at once. */
export const namesPerPage = 1000;

/** A page of the index: it lists names, or leads to pages for longer beginnings of theirs. */
export interface NamePage<Entry> {
  /** How the slugs on it begin: empty for all, `_other` for those that begin with no letter. */
  prefix: string;
  /** Names on it and on the pages to which it leads. */
  count: number;
  /** On a page that leads to others: the names that consist of the prefix alone. */
  names: Entry[];
  pages: NamePage<Entry>[];
}

/**
 * Puts names on one page and, where they are too many, on a page for each letter, for each two
 * letters, and so on. The page of a name follows from its slug, and a page that was there once
 * stays, as a list of the pages that took its place.
 * @param names in order.
 */
export function namePages<Entry extends { slug: string }>(
  names: Entry[],
  limit = namesPerPage,
  prefix = '',
  depth = 0,
): NamePage<Entry> {
  if (names.length <= limit) return { prefix, count: names.length, names, pages: [] };
  const [here, further] = divide(names, ({ slug }) => slug === prefix);
  const parts = Map.groupBy(further, ({ slug }) => beginning(slug, depth + 1));
  const pages = [...parts].map(([part, entries]) => namePages(entries, limit, part, depth + 1));
  return { prefix, count: names.length, names: here, pages };
}

/** The page that lists a slug: the last one to which the beginnings of the slug lead. */
export function pageOfName<Entry extends { slug: string }>(
  page: NamePage<Entry>,
  slug: string,
  depth = 1,
): NamePage<Entry> {
  const next = page.pages.find(({ prefix }) => prefix === beginning(slug, depth));
  return next ? pageOfName(next, slug, depth + 1) : page;
}

/** All pages of an index, the first one first. */
export function allNamePages<Entry extends { slug: string }>(
  page: NamePage<Entry>,
): NamePage<Entry>[] {
  return [page, ...page.pages.flatMap(allNamePages)];
}

/** The first characters of a slug; what begins with no letter of the alphabet shares one page. */
function beginning(slug: string, length: number): string {
  if (length === 1 && !/^[a-z]/.test(slug)) return others;
  return [...slug].slice(0, length).join('');
}

function divide<Entry>(entries: Entry[], test: (entry: Entry) => boolean): [Entry[], Entry[]] {
  return [entries.filter(test), entries.filter((entry) => !test(entry))];
}
