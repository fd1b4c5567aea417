import { authorSlug } from '../schema/author-slug.ts';
import { type AuthorEntry, entrySlug, spellingSlugs } from '../schema/authors.ts';
import type { PaperFrontMatter } from '../schema/paper.ts';
import { invertedName, isEastAsian, isOthers, nameText, readName } from '../schema/person-name.ts';

/** What is known of one paper's authors. */
export interface AuthoredPaper {
  slug: string;
  /** As its page has them, in their order. */
  authors: readonly string[];
}

/** The names by which a work goes, as its page has them: its authors', else its editors'. */
export function writtenBy({ authors = [], editors = [] }: PaperFrontMatter): string[] {
  return authors.length > 0 ? authors : editors;
}

/** A person or a group, and the papers of it. */
export interface Author {
  /** End of its address, `/authors/<slug>/`. */
  slug: string;
  /** As it is said. */
  name: string;
  /** As lists are sorted by it: the family name first. */
  sortName: string;
  /** What tells it from others of the name. */
  note: string | undefined;
  /** Other spellings on pages of papers. */
  spellings: string[];
  /** Slugs of the papers, in the order given. */
  papers: string[];
  /** Slugs of others who are called the same. */
  namesakes: string[];
}

/** Who wrote what, and where former and shared addresses lead. */
export interface AuthorIndex {
  bySlug: Map<string, Author>;
  /** The authors of a paper by its slug, in the order of its page; undefined for “et al.”. */
  ofPaper: Map<string, (Author | undefined)[]>;
  /** Addresses that several have by their name and none has as its own. */
  shared: Map<string, Author[]>;
}

/** An author while its papers are gathered. */
interface Gathered {
  entry: AuthorEntry | undefined;
  forms: Map<string, number>;
  keys: Set<string>;
  papers: Set<string>;
}

/**
 * Gathers the authors of papers. Names of the same slug are one author, but for what
 * `content/authors.yml` says: its entries join spellings, and part people of one name by their papers.
 */
export function indexAuthors(papers: AuthoredPaper[], entries: AuthorEntry[]): AuthorIndex {
  const entryOf = entryFinder(entries);
  const gathered = new Map<string, Gathered>();
  const slugsOfPaper = new Map<string, (string | undefined)[]>();
  for (const { slug: paper, authors } of papers) {
    const times = new Map<string, number>();
    const slugs = authors.map((written) => {
      const key = isOthers(written) ? '' : authorSlug(written);
      if (key === '') return undefined;
      const nth = times.get(key) ?? 0;
      times.set(key, nth + 1);
      const entry = entryOf(key, paper, nth);
      const slug = entry ? entrySlug(entry) : key;
      const author = gathered.get(slug) ?? {
        entry,
        forms: new Map(),
        keys: new Set(),
        papers: new Set(),
      };
      author.entry ??= entry;
      author.forms.set(written, (author.forms.get(written) ?? 0) + 1);
      author.keys.add(key);
      author.papers.add(paper);
      gathered.set(slug, author);
      return slug;
    });
    slugsOfPaper.set(paper, slugs);
  }
  const called = new Map<string, string[]>();
  for (const [slug, { keys }] of gathered) {
    for (const key of keys) called.set(key, [...(called.get(key) ?? []), slug]);
  }
  const bySlug = new Map(
    [...gathered].map(([slug, author]) => [slug, toAuthor(slug, author, called)]),
  );
  const authorOf = (slug: string | undefined) =>
    slug === undefined ? undefined : bySlug.get(slug);
  return {
    bySlug,
    ofPaper: new Map([...slugsOfPaper].map(([paper, slugs]) => [paper, slugs.map(authorOf)])),
    shared: new Map(
      [...called]
        .filter(([key, slugs]) => slugs.length > 1 && !bySlug.has(key))
        .map(([key, slugs]) => [key, slugs.flatMap((slug) => bySlug.get(slug) ?? [])]),
    ),
  };
}

/** Makes a function that finds the entry which is meant by a name on a paper. */
function entryFinder(
  entries: AuthorEntry[],
): (key: string, paper: string, nth: number) => AuthorEntry | undefined {
  const everywhere = new Map<string, AuthorEntry>();
  const onPaper = new Map<string, AuthorEntry[]>();
  for (const entry of entries) {
    for (const key of spellingSlugs(entry)) {
      if (!entry.papers) everywhere.set(key, entry);
      for (const paper of entry.papers ?? []) {
        const place = `${paper} ${key}`;
        onPaper.set(place, [...(onPaper.get(place) ?? []), entry]);
      }
    }
  }
  // Two of one name can have written a paper together.
  return (key, paper, nth) => onPaper.get(`${paper} ${key}`)?.[nth] ?? everywhere.get(key);
}

function toAuthor(
  slug: string,
  { entry, forms, keys, papers }: Gathered,
  called: Map<string, string[]>,
): Author {
  const [usual = slug] = [...forms]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([written]) => written);
  const read = readName(entry?.name ?? usual);
  const name = nameText(read);
  const spellings = new Set([...forms.keys()].map((written) => nameText(readName(written))));
  spellings.delete(name);
  const namesakes = new Set([...keys].flatMap((key) => called.get(key) ?? []));
  namesakes.delete(slug);
  return {
    slug,
    name,
    sortName: 'literal' in read || isEastAsian(read) ? name : invertedName(read),
    note: entry?.note,
    spellings: [...spellings],
    papers: [...papers],
    namesakes: [...namesakes],
  };
}
