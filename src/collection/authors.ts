import { oncePer } from '../build/once-per.ts';
import { language } from '../interface/say.ts';
import { type Author, type AuthorIndex, indexAuthors, writtenBy } from './author-index.ts';
import { type AuthorList, authorsWithPages, listAuthors } from './author-pages.ts';
import { publishedAuthors, readAuthors } from './authors-fs.ts';
import type { Catalog } from './catalog.ts';
import { siteLink } from './links.ts';
import type { Paper } from './paper.ts';

/** The authors of a collection, and which of them have a page. */
export interface Authors extends AuthorIndex {
  /** Those with a page, by their slugs. */
  withPage: Map<string, Author>;
  /** The list of all. */
  list: AuthorList;
}

/** The authors of all papers; of works without authors their editors. */
export const authorsOf = oncePer(({ papers, settings }: Catalog): Authors => {
  const index = indexAuthors(
    papers.map(({ slug, facts }) => ({ slug, authors: writtenBy(facts) })),
    readAuthors(),
  );
  const all = [...index.bySlug.values()];
  const chosen = authorsWithPages(all, settings.limits?.authors, publishedAuthors());
  return {
    ...index,
    withPage: new Map(chosen.map((author) => [author.slug, author])),
    list: listAuthors(all, language),
  };
});

/** An author's papers, in the collection's order. */
export function papersBy({ bySlug }: Catalog, { papers }: Pick<Author, 'papers'>): Paper[] {
  return papers.flatMap((slug) => bySlug.get(slug) ?? []);
}

export function authorLink(slug: string): string {
  return siteLink(`/authors/${slug}/`);
}
