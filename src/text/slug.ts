import { asciiWords } from './ascii.ts';
import { languageData } from './language-data.ts';

const longestSlug = 60;
/** What tells a paper from others of its title is cut to this. */
const longestMark = 30;

/** Words that a shortened address should not end in. */
const danglingWords = new Set(Object.values(languageData).flatMap(({ dangling = [] }) => dangling));

/** Device names that Windows does not allow as file names. */
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** What an address is made of. */
export interface SlugSource {
  /** As text, without TeX. */
  title: string;
  /** Family name of the first author. */
  author?: string | undefined;
  year?: string | undefined;
  /** `arxiv:2410.14649`, `doi:10.1000/182`: names a paper whose title has no letter. */
  id?: string | undefined;
}

/**
 * Gives file names and addresses of papers: the title in lower-case ASCII, cut after a whole word. A
 * paper whose title another has already is told from it by author and year, or else by a number.
 * @param taken names that papers have; those that are given are added.
 */
export function paperSlugs(taken: Set<string>): (source: SlugSource) => string {
  const numbers = new Map<string, number>();
  return (source) => {
    const [base, marked] = slugsOf(source);
    let slug = taken.has(base) && marked !== undefined ? marked : base;
    while (taken.has(slug)) {
      const number = (numbers.get(base) ?? 1) + 1;
      numbers.set(base, number);
      slug = `${base}-${number}`;
    }
    taken.add(slug);
    return slug;
  };
}

/** The slug of a paper by its title, and with its author and year. */
function slugsOf({ title, author, year, id }: SlugSource): [string, string | undefined] {
  const titleWords = asciiWords(title);
  const words = titleWords.length > 0 ? titleWords : asciiWords(id ?? '');
  const base = allowed(shorten(words, longestSlug) || 'paper');
  const mark = shorten(asciiWords(`${author ?? ''} ${year ?? ''}`), longestMark);
  if (mark === '') return [base, undefined];
  return [base, allowed(`${shorten(words, longestSlug - mark.length)}-${mark}`)];
}

function allowed(slug: string): string {
  return reservedNames.test(slug) ? `${slug}-paper` : slug.replace(/^-/, '');
}

function shorten(words: string[], longest: number): string {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    const added = word.length + (kept.length > 0 ? 1 : 0);
    if (length + added > longest) break;
    kept.push(word);
    length += added;
  }
  if (kept.length === 0) return (words[0] ?? '').slice(0, longest);
  while (kept.length < words.length && kept.length > 1 && danglingWords.has(kept.at(-1) ?? '')) {
    kept.pop();
  }
  return kept.join('-');
}
