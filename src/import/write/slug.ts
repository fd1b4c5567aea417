import { asciiWords } from '../../words/ascii.ts';

const longestSlug = 60;
/** What tells a paper from others of its title is cut to this. */
const longestMark = 30;

/** Words that a shortened address should not end in. */
const danglingWords = new Set(
  'a an and are as at by for from in into is of on or than that the to toward towards under using via with without over'.split(
    ' ',
  ),
);

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
 * File name and address of a paper: its title in lower-case ASCII, cut after a whole word. A paper
 * whose title another has already is told from it by author and year, or else by a number.
 * @param taken tells whether another paper has the name.
 */
export function paperSlug(source: SlugSource, taken: (slug: string) => boolean): string {
  const title = asciiWords(source.title);
  const words = title.length > 0 ? title : asciiWords(source.id ?? '');
  const base = allowed(shorten(words, longestSlug) || 'paper');
  if (!taken(base)) return base;
  const mark = shorten(asciiWords(`${source.author ?? ''} ${source.year ?? ''}`), longestMark);
  const marked = mark && allowed(`${shorten(words, longestSlug - mark.length)}-${mark}`);
  if (marked && !taken(marked)) return marked;
  let number = 2;
  while (taken(`${base}-${number}`)) number++;
  return `${base}-${number}`;
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
