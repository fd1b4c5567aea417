/** An author with a page, as search knows it. */
export interface AuthorEntry {
  slug: string;
  /** As it is said. */
  name: string;
  /** What tells it from others of the name. */
  note?: string;
  /** Other spellings by which readers look for it. */
  also?: string[];
}

/** A stored entry: the name alone where all else follows from it. */
type StoredEntry = string | (Omit<AuthorEntry, 'slug'> & { slug?: string });

/** Entries in the form in which the index keeps them: few say more than a name. */
export function storeAuthors(authors: AuthorEntry[]): StoredEntry[] {
  return authors.map(({ slug, ...entry }) => {
    const isPlain = plainSlug(entry.name) === slug;
    if (isPlain && Object.keys(entry).length === 1) return entry.name;
    return isPlain ? entry : { ...entry, slug };
  });
}

/** Reads what `storeAuthors` made. */
export function readAuthors(stored: StoredEntry[]): AuthorEntry[] {
  return stored.map((entry) => {
    const { name, ...more } = typeof entry === 'string' ? { name: entry } : entry;
    return { name, slug: plainSlug(name), ...more };
  });
}

/** The slug that most names have: without accents, its words joined by hyphens. */
function plainSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return plain.match(/[a-z0-9]+/g)?.join('-') ?? '';
}
