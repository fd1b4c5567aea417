import type { Author } from './author-index.ts';
import { groupByLetter, type LetterGroup, otherLetter } from './letters.ts';

/** Whoever wrote so many papers of a collection has a page. */
const fewestPapers = 2;

/** So many authors have a page at most, where a collection does not say otherwise. */
export const mostAuthorPages = 1000;

/** Names on one page of the list: a phone shows as many in a few turns. */
const namesPerPage = 150;

/**
 * Authors with a page of their own: those of two papers or more, and where they are too many those
 * of three or more, and so on. A page that was public stays as long as there is a paper for it.
 * @param published slugs of authors whose pages were ever public.
 */
export function authorsWithPages(
  authors: Author[],
  most = mostAuthorPages,
  published: ReadonlySet<string> = new Set(),
): Author[] {
  const counts = authors.map(({ papers }) => papers.length).sort((a, b) => b - a);
  const least = Math.max(fewestPapers, (counts[most] ?? 0) + 1);
  return authors.filter(({ slug, papers }) => papers.length >= least || published.has(slug));
}

/** One of the pages into which the list of all authors is divided. */
export interface AuthorListPage {
  /** Its address below `/authors/`, without slashes at its ends; empty for the first page. */
  path: string;
  letter: string;
  number: number;
  /** The first and the last name on it. */
  first: string;
  last: string;
  authors: Author[];
}

/** The list of all authors: on one page where they are few, else on pages for each letter. */
export interface AuthorList {
  groups: LetterGroup<Author>[];
  pages: AuthorListPage[];
}

/** Divides authors, in order of their names as a language sorts them. */
export function listAuthors(authors: Author[], language: string, limit = namesPerPage): AuthorList {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sorted = authors.toSorted(
    (a, b) => compare(a.sortName, b.sortName) || compare(a.slug, b.slug),
  );
  const groups = groupByLetter(sorted, ({ sortName }) => sortName, language);
  if (sorted.length <= limit) return { groups, pages: [] };
  const pages = groups.flatMap(({ letter, items }) =>
    Array.from({ length: Math.ceil(items.length / limit) }, (_, index): AuthorListPage => {
      const some = items.slice(index * limit, (index + 1) * limit);
      return {
        path: index === 0 ? letterPath(letter) : `${letterPath(letter)}/${index + 1}`,
        letter,
        number: index + 1,
        first: some[0]?.sortName ?? '',
        last: some.at(-1)?.sortName ?? '',
        authors: some,
      };
    }),
  );
  return { groups, pages };
}

/** `_a` for A: no author's address has an underscore. Other letters are called by their numbers. */
function letterPath(letter: string): string {
  if (letter === otherLetter) return '_other';
  if (/^[A-Z]$/.test(letter)) return `_${letter.toLowerCase()}`;
  return `_u${[...letter].map((sign) => sign.codePointAt(0)?.toString(16)).join('-')}`;
}
