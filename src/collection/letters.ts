/** Heading of what does not begin with a letter of the alphabet. */
export const otherLetter = '0–9';

/** What stands under one letter of an index from A to Z. */
export interface LetterGroup<Item> {
  letter: string;
  /** Anchor of the letter; never that of an entry, which has no underscore. */
  anchor: string;
  items: Item[];
}

/** The letter, A to Z, under which a word stands. */
export function indexLetter(text: string): string {
  const first = text.normalize('NFKD').charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : otherLetter;
}

/** Divides what is in order already; digits and signs come before A. */
export function groupByLetter<Item>(
  items: Item[],
  textOf: (item: Item) => string,
): LetterGroup<Item>[] {
  const groups = Map.groupBy(items, (item) => indexLetter(textOf(item)));
  return [...groups]
    .map(([letter, members]) => ({ letter, anchor: letterAnchor(letter), items: members }))
    .sort((a, b) => rank(a.letter) - rank(b.letter));
}

function letterAnchor(letter: string): string {
  return letter === otherLetter ? '_other' : `_${letter.toLowerCase()}`;
}

function rank(letter: string): number {
  return letter === otherLetter ? 0 : letter.charCodeAt(0);
}
