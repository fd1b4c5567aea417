import {
  type Cursor,
  isGreek,
  isScripted,
  isSymbol,
  isWord,
  neighbour,
  neighbourCursor,
  never,
  touching,
} from './neighbours.ts';
import { operandFollows, operandPrecedes } from './operands.ts';
import { setFollows } from './sets.ts';
import type { Item } from './tokens.ts';
import { findCommand } from './vocabulary.ts';

/** "x in X", "epsilon in (0,1)", but not "type A in B" and not "5 in R". */
export function membershipEvidence(cursor: Cursor): number {
  const previous = neighbourCursor(cursor, -1);
  const element = cursor.items[previous.index];
  if (isSymbol(element, '%') || (element?.kind === 'number' && !isScripted(cursor))) return never;
  const hasElement = operandPrecedes(cursor) || isWord(element, /^[aA]$/);
  if (!hasElement || !setFollows(cursor)) return never;
  const next = neighbourCursor(cursor, 1);
  const set = cursor.items[next.index];
  const isMarked =
    set?.kind !== 'word' ||
    set.value.length > 1 ||
    touching(next, 1)?.kind === 'group' ||
    isSymbol(touching(next, 1), '^_');
  if (isMarked) return 6;
  const { variables } = cursor.evidence;
  const isCapital = isWord(element, /^[A-Z]$/);
  if (isWord(element, /^a$/) || (isCapital && !variables.has(element.value))) {
    return cursor.parent === undefined ? never : 6;
  }
  return 6;
}

const farthestColon = 10;

/** "f: X to Y", "n to infty", "as x to 0"; anything else goes "to" somewhere in prose. */
export function arrowEvidence(cursor: Cursor): number {
  if (!operandPrecedes(cursor)) return never;
  if (leadsToInfinity(cursor)) return 6;
  if (isSymbol(neighbour(cursor, 1), '+') || !operandFollows(cursor)) return never;
  const isNumber = neighbour(cursor, -1)?.kind === 'number';
  if (isWord(neighbour(cursor, 1), /./) && isNumber) return never;
  if (isZero(neighbour(cursor, 1)) && endsInLetter(cursor)) return 5;
  if (isGreek(neighbour(cursor, 1)) && isQuotient(cursor)) return 5;
  for (let back = 1; back <= farthestColon; back += 1) {
    const item = cursor.items[cursor.index - back];
    if (isSymbol(item, ':') || isWord(item, /^colon$/)) return isNumber ? never : 5;
    if (isWord(item, /^(?:[Aa]s|[Ww]hen|limit|that|where)$/)) {
      return isLetterToLimit(cursor) ? 4.5 : never;
    }
    if (item?.kind === 'word' && item.value.length > 3 && !isFormulaWord(item.value)) break;
  }
  return never;
}

function leadsToInfinity(cursor: Cursor): boolean {
  const next = neighbourCursor(cursor, 1);
  const item = cursor.items[next.index];
  return isWord(isSymbol(item, '-+') ? touching(next, 1) : item, /^infty$/);
}

/** `n/d to gamma` */
function isQuotient(cursor: Cursor): boolean {
  return isSymbol(touching(neighbourCursor(cursor, -1), -1), '/');
}

function isZero(item: Item | undefined): boolean {
  return item?.kind === 'number' && item.value === '0';
}

function endsInLetter(cursor: Cursor): boolean {
  if (isScripted(cursor)) return true;
  const item = neighbour(cursor, -1);
  return (
    item?.kind === 'word' && (item.value.length === 1 || findCommand(item.value) !== undefined)
  );
}

/** "as x to 0", but not "scales as O(n) to O(m)". */
function isLetterToLimit(cursor: Cursor): boolean {
  return neighbour(cursor, -1)?.kind === 'word' && neighbour(cursor, 1)?.kind !== 'group';
}

function isFormulaWord(word: string): boolean {
  return findCommand(word)?.role === 'greek' || /^(?:mathcal|mathbb|times)$/.test(word);
}
