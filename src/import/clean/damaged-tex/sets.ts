import {
  type Cursor,
  isSymbol,
  isWord,
  neighbour,
  neighbourCursor,
  touching,
} from './neighbours.ts';
import { holdsProse } from './operands.ts';
import type { Group } from './tokens.ts';
import { findCommand } from './vocabulary.ts';

/** True when a set, a space or an interval stands after the cursor. */
export function setFollows(cursor: Cursor): boolean {
  const next = neighbourCursor(cursor, 1);
  const item = cursor.items[next.index];
  const after = touching(next, 1);
  if (item?.kind === 'group') {
    const isJoined = isSymbol(after, '-') && !isSymbol(cursor.items[next.index + 2], '-');
    if (isCitation(cursor, item)) return false;
    return (looksLikeSet(item) || isSymbol(after, '^')) && !isJoined;
  }
  if (item?.kind === 'command') return true;
  if (item?.kind !== 'word') return false;
  if (/^(?:left|[bB]igg?l?)$/.test(item.value)) return neighbour(next, 1)?.kind === 'group';
  if (item.value === 'real') return isSymbol(after, '^');
  if (/^(mathbb|mathcal|mathbf|mathrm|mathfrak|reals|infty)/.test(item.value)) {
    return !isWord(neighbour(next, 1), /^O$/);
  }
  // "in O(n) time" tells how long something takes.
  const isOrder =
    /^(?:O|Omega|Theta)$/.test(item.value) && after?.kind === 'group' && tellsTime(cursor, next);
  const isName = after?.kind === 'number' || after?.kind === 'word' || isSymbol(after, "-'’@");
  if (isOrder || isName) return false;
  if (/^[A-Z](?:sub|sup|times|cap|cup)/.test(item.value)) return true;
  const isGlued = !isWord(cursor.items[cursor.index], /^in$/);
  if (/^[AI]$/.test(item.value)) return isGlued || after !== undefined;
  return /^[B-HJ-Z]$/.test(item.value) || isCapitalGreek(item.value);
}

/** `O(n)` of something that is no variable, or before "time", is how long it takes, not a set. */
function tellsTime(cursor: Cursor, order: Cursor): boolean {
  const isVariable = isWord(neighbour(cursor, -1), /^[b-zA-Z]$/);
  return !isVariable || isWord(neighbour({ ...order, index: order.index + 1 }, 1), resources);
}

const resources =
  /^(?:time|space|memory|steps?|rounds?|iterations?|operations?|bits|queries|samples|work|expected|amortized|amount|parallel)$/;

/** True unless the set that follows is a single capital, which could be a name: "bin B". */
export function isMarkedSet(cursor: Cursor): boolean {
  const next = neighbourCursor(cursor, 1);
  const set = cursor.items[next.index];
  const isCapital = isWord(set, /^[A-Z]$/);
  return !isCapital || isSymbol(touching(next, 1), '^_');
}

function isCapitalGreek(word: string): boolean {
  return /^[A-Z][a-z]*$/.test(word) && findCommand(word)?.role === 'greek';
}

/** Only numbers after what is a name or an English word: "Lin [1, 2]", "the bin [0, 1]". */
function isCitation({ items, index }: Cursor, { children }: Group): boolean {
  const isNumeric = !children.some(({ kind }) => kind === 'word');
  return isNumeric && isWord(items[index], /^(?:[A-Z]|[bw])in$/);
}

/** `(0,1)`, `{x: x>0}`, `[n]`; a number alone in brackets is a citation. */
function looksLikeSet(group: Group): boolean {
  const [only, ...others] = group.children;
  if (group.open === '[' && others.length === 0) return isWord(only, /^[a-zA-Z]$/);
  const hasComma = group.children.some((child) => isSymbol(child, ',:|'));
  return hasComma && !holdsProse(group) && group.children.length <= 24;
}
