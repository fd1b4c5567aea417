import { invertedParts, readName } from '../../schema/person-name.ts';
import { compareText } from '../../schema/problem.ts';
import { asciiLetters } from './ascii.ts';

/** What a key is made of. */
export interface KeySource {
  slug: string;
  authors: string[];
  /** Title as plain text. */
  title: string;
  /** The first name that the paper brings into the world. */
  introduces: string | undefined;
  /** `2024-10`: the first version, so that a key does not change when a venue is added. */
  published: string | undefined;
  /** Of the venue, for papers whose first version has no date. */
  venueYear: string | undefined;
}

/** Longer names are sentences rather than names; a word of the title reads better. */
const longestName = 24;
const insignificant = new Set(
  `a an the on in of for to from with without by at as is are be do does can how what why when
   where which who and or not no via toward towards using based beyond into over under it its
   your you we all more new`.split(/\s+/),
);

/**
 * A key for every paper, unique in the collection. Where several papers would have the same, the
 * earliest keeps it and the next are told apart by b, c, …, so that a later paper renames none.
 * @returns keys by slug.
 */
export function citationKeys(sources: KeySource[]): Map<string, string> {
  const ordered = [...sources].sort(
    (a, b) => compareText(a.published ?? '9', b.published ?? '9') || compareText(a.slug, b.slug),
  );
  const plain = new Set(sources.map(plainKey));
  const given = new Set<string>();
  const keys = new Map<string, string>();
  for (const source of ordered) {
    const key = plainKey(source);
    let unique = key;
    for (let count = 2; given.has(unique) || (unique !== key && plain.has(unique)); count++) {
      unique = `${key}${letterOf(count)}`;
    }
    given.add(unique);
    keys.set(source.slug, unique);
  }
  return keys;
}

function plainKey({ authors, title, introduces, published, venueYear }: KeySource): string {
  const family = authors[0] ? asciiLetters(familyName(authors[0])) : '';
  const year = published?.slice(0, 4) ?? venueYear ?? '';
  const words = significantWords(title, introduces);
  // Without an author one word would be the beginning of many titles.
  const key = family === '' ? `${words.join('')}${year}` : `${family}${year}${words[0]}`;
  return /^\d/.test(key) ? `paper${key}` : key;
}

function familyName(author: string): string {
  const name = readName(author);
  return 'literal' in name ? name.literal : invertedParts(name).whole;
}

/** The introduced name, or the first two words of the title that say something. */
function significantWords(title: string, introduces: string | undefined): string[] {
  const name = asciiLetters(introduces ?? '');
  if (name !== '' && name.length <= longestName) return [name];
  const words = title
    .split(/[\s:/–—-]+/)
    .map(asciiLetters)
    .filter((word) => word !== '');
  const significant = words.filter((word) => !insignificant.has(word)).slice(0, 2);
  const [first = 'untitled'] = words;
  return significant.length > 0 ? significant : [first];
}

/** b for 2, …, z for 26, then z27, z28. */
function letterOf(count: number): string {
  return count <= 26 ? String.fromCharCode(96 + count) : `z${count}`;
}
