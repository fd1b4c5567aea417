import {
  type Cursor,
  isScriptArgument,
  isSymbol,
  isWord,
  neighbour,
  neighbourCursor,
  never,
  touching,
} from './neighbours.ts';
import { holdsProse, operandFollows, operandPrecedes } from './operands.ts';
import type { Item } from './tokens.ts';
import { findCommand } from './vocabulary.ts';

/** `log n`, `exp(d)`, `max_x`, but not "log-likelihood", "max pooling" or "log factors". */
export function functionEvidence(cursor: Cursor, name: string): number {
  if (isScriptArgument(cursor) || cursor.isScript) return 3;
  if (isSymbol(touching(cursor, 1), '-') && !isSymbol(touching(cursor, -1), '/*')) return never;
  if (isSymbol(touching(cursor, -1), '-@.') && !isSubtracted(cursor)) {
    return cursor.parent === undefined ? never : -2;
  }
  const after = touching(cursor, 1);
  if (isSymbol(after, '_^')) return 6;
  if (after?.kind === 'group') return groupArgumentEvidence(cursor);
  if (isSymbol(after, '@~\\.')) return never;
  const needsBracket = /^(max|min|sup|inf|arg|det|dim|ker|deg|hom|Pr|sec|lim)$/.test(name);
  if (!hasArgument(cursor)) return cursor.parent === undefined ? never : -3;
  const next = neighbour(cursor, 1);
  if (needsBracket && isMathematicalGroup(next)) return 6;
  // These are no words of prose: "inf f", "dim ker L".
  const isNoWord = /^(?:sup|inf|det|dim|ker|lim)$/.test(name);
  if (isNoWord && (isWord(next, /^[b-zB-HJ-Z]$/) || isFunctionName(next))) return 6;
  if (needsBracket) return cursor.parent === undefined ? -3 : 1;
  return 6;
}

function isSubtracted(cursor: Cursor): boolean {
  const minus = { ...cursor, index: cursor.index - 1 };
  return touching(minus, -1)?.kind === 'group' && operandPrecedes(minus);
}

function groupArgumentEvidence(cursor: Cursor): number {
  const group = touching(cursor, 1);
  if (group?.kind !== 'group') return never;
  const [only] = group.children;
  const isPlural = group.children.length === 1 && only?.kind === 'word' && only.value === 's';
  if (isPlural || group.children.length === 0) return never;
  const isAlone = cursor.parent === undefined && !isSymbol(neighbour(cursor, -1), '/*+=');
  return isAlone && holdsProse(group) ? never : 5;
}

/** `( V_t )`, but not "(the highest)". */
function isMathematicalGroup(item: Item | undefined): boolean {
  if (item?.kind !== 'group' || holdsProse(item)) return false;
  return item.children.some((child) => isSymbol(child, item.open === '{' ? '_^,' : '_^'));
}

/** True when a function's argument stands next: a variable, a number or another function. */
export function hasArgument(start: Cursor): boolean {
  let cursor = start;
  // In `log log n` the argument comes after the last function.
  for (let depth = 0; depth < 3 && isFunctionName(neighbour(cursor, 1)); depth += 1) {
    cursor = neighbourCursor(cursor, 1);
  }
  const next = neighbour(cursor, 1);
  if (isFunctionName(next)) return false;
  if (next?.kind === 'group') {
    return touching(cursor, 1) === next || (next.open !== '[' && !holdsProse(next));
  }
  return isSymbol(next, '^_') || operandFollows(cursor);
}

function isFunctionName(item: Item | undefined): boolean {
  return item?.kind === 'word' && findCommand(item.value)?.role === 'function';
}
