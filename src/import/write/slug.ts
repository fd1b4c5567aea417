const longestSlug = 60;

/** Words that a shortened address should not end in. */
const danglingWords = new Set(
  'a an and are as at by for from in into is of on or than that the to toward towards under using via with without over'.split(
    ' ',
  ),
);

/** Device names that Windows does not allow as file names. */
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * File name and address of a paper: its title in lower-case ASCII, cut after a whole word.
 * @param title as text, without TeX.
 * @param taken tells whether another paper has the name; then a number is added.
 */
export function paperSlug(title: string, taken: (slug: string) => boolean): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const slug = shorten(words) || 'paper';
  const base = reservedNames.test(slug) ? `${slug}-paper` : slug;
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}

function shorten(words: string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const word of words) {
    const added = word.length + (kept.length > 0 ? 1 : 0);
    if (length + added > longestSlug) break;
    kept.push(word);
    length += added;
  }
  if (kept.length === 0) return (words[0] ?? '').slice(0, longestSlug);
  while (kept.length < words.length && kept.length > 1 && danglingWords.has(kept.at(-1) ?? '')) {
    kept.pop();
  }
  return kept.join('-');
}
