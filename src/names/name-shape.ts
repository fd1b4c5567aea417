/** A word as it may stand in a name: letters and digits, joined by signs that names have within. */
const nameWord = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-_./+'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[+*!]{0,2}`;

/** A name at the start of a text: in quotation marks, or words in a row. */
const quoted = /^["“‘«„']([^"”’»“]{2,60})["”’»“']/u;
const wordsInRow = new RegExp(`^${nameWord}(?: ${nameWord}){0,4}`, 'u');
const firstWord = new RegExp(`^${nameWord}`, 'u');

/** Whether a word is written as only names are: capitals within, or figures among letters. */
export function isMarkedWord(word: string): boolean {
  const bare = word.replace(/[+*!]+$/, '');
  return (
    /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}\p{N}|\p{N}\p{L}|\p{L}_\p{L}/u.test(bare) ||
    /^\p{Lu}\p{L}*-\p{Lu}|^\p{L}-\p{L}{2}/u.test(bare) ||
    (/[+*]$/.test(word) && /^\p{Lu}/u.test(word))
  );
}

/** Whether a word begins with a capital. */
export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/**
 * The name with which a text begins, as authors write names: a word with capitals or figures within
 * it, capitalized words in a row, or what stands in quotation marks.
 */
export function nameAtStart(text: string): string | undefined {
  const inQuotes = quoted.exec(text)?.[1]?.replace(/[,.]$/, '');
  if (inQuotes !== undefined) {
    return inQuotes.split(/\s+/).length <= 4 ? inQuotes.trim() : undefined;
  }
  const first = firstWord.exec(text)?.[0] ?? '';
  const row = wordsInRow.exec(text)?.[0].split(' ') ?? [];
  const length = row.findIndex(
    (word, at) => !isCapital(word) && !isMarkedWord(word) && !(at > 0 && /^\p{N}+$/u.test(word)),
  );
  const name = row.slice(0, length < 0 ? row.length : length);
  if (name.length === 0) return isMarkedWord(first) ? first : undefined;
  return name.join(' ');
}

/** A name without what differs between its spellings. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+*]/gu, '')
    .toLowerCase();
}
