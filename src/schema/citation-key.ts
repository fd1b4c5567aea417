import { asciiWords } from '../text/ascii.ts';
import type { PaperFrontMatter } from './paper.ts';
import { invertedParts, readName } from './person-name.ts';
import { compareText } from './problem.ts';

/** What a key is made of. */
export interface KeySource {
  slug: string;
  /** Former file names. */
  aliases?: string[] | undefined;
  /** `citation-key` of the page. */
  given?: string | undefined;
  authors: string[];
  /** Title as plain text. */
  title: string;
  /** The first name that the paper brings into the world. */
  introduces: string | undefined;
  /** The first version, so that a key does not change when a venue is added. */
  published: string | undefined;
  /** Of the venue, for papers whose first version has no date. */
  venueYear: string | undefined;
}

/** What the key of a page is made of. Its title is given as text, without TeX. */
export function keySource(
  slug: string,
  title: string,
  facts: Partial<PaperFrontMatter>,
): KeySource {
  return {
    slug,
    aliases: facts.aliases,
    given: facts['citation-key'],
    authors: facts.authors ?? [],
    title,
    introduces: facts.introduces?.[0]?.name,
    published: facts.published,
    venueYear: /\b\d{4}\b/.exec(facts.venue ?? '')?.[0],
  };
}

/** Longer names are sentences rather than names; a word of the title reads better. */
const longestName = 24;
const insignificant = new Set(
  `a an the on in of for to from with without by at as is are be do does can how what why when
   where which who and or not no via toward towards using based beyond into over under it its
   your you we all more new`.split(/\s+/),
);

/**
 * A key for every paper, unique in the collection whatever the case of its letters. A paper keeps
 * the key that its page gives, else the one that was public; of papers with the same one the
 * earliest keeps it. The others get one made of author, year and title, and where that is taken, or
 * was ever another paper's, the letter b, c, … behind it.
 * @param publicKeys keys that were ever public, by file names of papers.
 * @returns keys by slug.
 */
export function citationKeys(
  sources: KeySource[],
  publicKeys: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const ordered = [...sources].sort(
    (a, b) => compareText(a.published ?? '9', b.published ?? '9') || compareText(a.slug, b.slug),
  );
  const wishes = ordered.map((source) => {
    const own = source.given ?? publicKey(source, publicKeys);
    return { slug: source.slug, isOwn: own !== undefined, key: own ?? generatedKey(source) };
  });
  const wished = new Set(wishes.map(({ key }) => key.toLowerCase()));
  const known = new Set([...publicKeys.values()].map((key) => key.toLowerCase()));
  const free = freeKeys();
  const keys = new Map<string, string>();
  for (const { slug, key, isOwn } of [
    ...wishes.filter((wish) => wish.isOwn),
    ...wishes.filter((wish) => !wish.isOwn),
  ]) {
    const own = key.toLowerCase();
    const isTaken = (other: string) =>
      other === own ? !isOwn && known.has(other) : known.has(other) || wished.has(other);
    keys.set(slug, free(key, isTaken));
  }
  return keys;
}

/** The key under which a paper was public, by its file name or a former one. */
export function publicKey(
  { slug, aliases = [] }: Pick<KeySource, 'slug' | 'aliases'>,
  publicKeys: ReadonlyMap<string, string>,
): string | undefined {
  return [slug, ...aliases].map((name) => publicKeys.get(name)).find((key) => key !== undefined);
}

/**
 * A key as it is wished, or where it is taken with a letter behind it; none is given twice.
 * @param isTaken is asked for keys in lower case.
 */
export type FreeKey = (wish: string, isTaken: (key: string) => boolean) => string;

export function freeKeys(): FreeKey {
  const given = new Set<string>();
  const counts = new Map<string, number>();
  return (wish, isTaken) => {
    let count = counts.get(wish) ?? 1;
    let key = wish;
    do {
      key = count === 1 ? wish : `${wish}${letterOf(count)}`;
      count++;
    } while (given.has(key.toLowerCase()) || isTaken(key.toLowerCase()));
    counts.set(wish, count);
    given.add(key.toLowerCase());
    return key;
  };
}

/** The key that a paper has by itself: family name of the first author, year, and a word of the title. */
export function generatedKey(source: KeySource): string {
  const { authors, title, introduces, published, venueYear, slug } = source;
  const family = authors[0] ? familyName(authors[0]) : '';
  const year = published?.slice(0, 4) ?? venueYear ?? '';
  const words = significantWords(title, introduces, slug);
  // Without an author one word would be the beginning of many titles.
  const key = family === '' ? `${words.join('')}${year}` : `${family}${year}${words[0]}`;
  return /^\d/.test(key) ? `paper${key}` : key;
}

function familyName(author: string): string {
  const name = readName(author);
  return asciiWords('literal' in name ? name.literal : invertedParts(name).whole).join('');
}

/** The introduced name, or the first two words of the title that say something. */
function significantWords(title: string, introduces: string | undefined, slug: string): string[] {
  const name = asciiWords(introduces ?? '').join('');
  if (name !== '' && name.length <= longestName) return [name];
  const words = title
    .split(/[\s:/–—-]+/)
    .map((word) => asciiWords(word).join('').slice(0, longestName))
    .filter((word) => word !== '');
  const significant = words.filter((word) => !insignificant.has(word)).slice(0, 2);
  // A title without a letter has its slug from an id.
  const [first = slug.replaceAll('-', '')] = words;
  return significant.length > 0 ? significant : [first];
}

/** b for 2, …, z for 26, then z27, z28. */
function letterOf(count: number): string {
  return count <= 26 ? String.fromCharCode(96 + count) : `z${count}`;
}
