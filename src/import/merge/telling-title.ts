import beginnings from './common-beginnings.json' with { type: 'json' };

/**
 * Beginnings of titles of three words and more that many works have, most of them parts of journals
 * and of books. Shorter ones (“Introduction”, “Book reviews”) need no list.
 */
const commonBeginnings: string[] = beginnings;

/** So many words and letters make a title, or characters in scripts that do not part words. */
const fewestWords = 3;
const fewestLetters = 12;
const fewestCharacters = 6;

/**
 * Whether a title alone makes it likely that two works that have it are one: “Attention Is All You
 * Need” does; “Introduction”, “Deep Learning” and “Reply to the comments” do not.
 * @param title as text, without TeX.
 */
export function isTelling(title: string): boolean {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (commonBeginnings.some((beginning) => plain.startsWith(beginning))) return false;
  const characters = plain.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu) ?? [];
  if (characters.length >= fewestCharacters) return true;
  return plain.split(' ').length >= fewestWords && plain.replace(/ /g, '').length >= fewestLetters;
}
