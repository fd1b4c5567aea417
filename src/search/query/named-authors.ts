import type { Facets } from '../index/facets.ts';
import { wordRow } from './exact-match.ts';
import type { NamedAuthor } from './request.ts';

/** Finds authors by their whole names, in whatever order the words of a name stand. */
export class AuthorNames {
  readonly #byName = new Map<string, NamedAuthor[]>();

  constructor({ authors, author }: Pick<Facets, 'authors' | 'author'>) {
    const counts = authors.map(() => 0);
    for (const place of author.flat()) counts[place] = (counts[place] ?? 0) + 1;
    for (const [place, entry] of authors.entries()) {
      const named = { ...entry, papers: counts[place] ?? 0 };
      for (const key of new Set([entry.name, ...(entry.also ?? [])].map(nameKey))) {
        this.#byName.set(key, [...(this.#byName.get(key) ?? []), named]);
      }
    }
  }

  /** The authors who are called as the query says, those of most papers first. */
  find(query: string): NamedAuthor[] {
    const found = this.#byName.get(nameKey(query)) ?? [];
    return found.toSorted((a, b) => b.papers - a.papers || (a.slug < b.slug ? -1 : 1));
  }
}

/** The words of a name in order of the alphabet: “Le, Quoc V.” is “Quoc V. Le”. */
function nameKey(name: string): string {
  return wordRow(name).trim().split(' ').sort().join(' ');
}
