import { continuing, qualified, quantities } from './greek-words.ts';
import { type Cursor, isGreek, isSymbol, isWord, neighbour, touching } from './neighbours.ts';
import type { Item } from './tokens.ts';

/** "the temperature tau is", "an alpha-divergence": certain also where no formula is near. */
export function isQuantity(cursor: Cursor): boolean {
  const after = touching(cursor, 1);
  if (isSymbol(after, '-')) {
    const word = cursor.items[cursor.index + 2];
    if (word?.kind !== 'word') return false;
    const isName = isSmall(cursor) ? /^[A-Z]/ : /^[A-Z]{2}/;
    return isName.test(word.value) || qualified.has(word.value.toLowerCase());
  }
  const { parent, outer, items } = cursor;
  // "the noise level (sigma)", "with parameters (mu and sigma)"
  if (parent?.open === '(' && outer && items.every(isLetter)) return namesQuantity(outer);
  if (isParameter(neighbour(cursor, -1))) return true;
  return goesOn(cursor) && namesQuantity(cursor);
}

/** What is given a capital letter: "the covariance matrix Sigma". */
export function isNamedObject(cursor: Cursor): boolean {
  return (
    goesOn(cursor) &&
    isWord(
      neighbour(cursor, -1),
      /^(?:matrix|matrices|operator|Laplacian|covariance|set|collection|family)$/,
    )
  );
}

/** True when the sentence goes on or ends; a noun would make the letter a part of its name. */
export function goesOn(cursor: Cursor): boolean {
  const next = neighbour(cursor, 1);
  return next?.kind !== 'word' || (next !== touching(cursor, 1) && continuing.has(next.value));
}

export function isContinuing(item: Item | undefined): boolean {
  return item?.kind === 'word' && continuing.has(item.value);
}

function namesQuantity(cursor: Cursor): boolean {
  const previous = neighbour(cursor, -1);
  return previous?.kind === 'word' && quantities.has(previous.value.toLowerCase());
}

function isParameter(item: Item | undefined): boolean {
  return isWord(item, /^(?:hyper-?)?parameters?$|^(?:temperature|exponent)$/);
}

/** True for the name of a small letter. */
function isSmall({ items, index }: Cursor): boolean {
  return isWord(items[index], /^[a-z]/);
}

function isLetter(item: Item): boolean {
  return item.kind !== 'word' || /^(?:[A-Za-z]|and)$/.test(item.value) || isGreek(item);
}
