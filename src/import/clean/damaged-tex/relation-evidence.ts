import {
  type Cursor,
  isGreek,
  isScriptArgument,
  isScripted,
  isSymbol,
  isWord,
  neighbour,
  neighbourCursor,
  never,
  touching,
} from './neighbours.ts';
import { operandFollows, operandPrecedes } from './operands.ts';
import { arrowEvidence, membershipEvidence } from './preposition-evidence.ts';
import { readAt } from './reading-at.ts';
import { setFollows } from './sets.ts';
import type { CommandName } from './vocabulary.ts';

/**
 * The weight of a relation's or an operation's name. Many of them are English words as well
 * ("in", "to", "times"); those need the operands that the command would have.
 */
export function relationWordEvidence(cursor: Cursor, { name, ambiguous }: CommandName): number {
  if (isScriptArgument(cursor)) return isScriptOfName(cursor) ? never : 4;
  if (cursor.isScript && cursor.items.length === 1) return 4;
  if (name === 'times' && touching(cursor, -1)?.kind === 'number') return 9;
  if (isAloneInBraces(cursor) && !/^(?:in|to)$/.test(name)) return 6;
  if (isSymbol(touching(cursor, -1), '-@') || isSymbol(touching(cursor, 1), '-@~')) return never;
  switch (name) {
    case 'times':
      return timesEvidence(cursor);
    case 'in':
      return membershipEvidence(cursor);
    case 'to':
      return arrowEvidence(cursor);
    case 'sim':
      return similarEvidence(cursor);
    case 'approx':
      return isRelated(cursor) && !isSymbol(touching(cursor, 1), '.') ? 6 : never;
    case 'pm':
      return plusMinusEvidence(cursor);
    case 'perp':
      return perpendicularEvidence(cursor);
    case 'bullet':
      return bulletEvidence(cursor);
    case 'le':
    case 'ge':
      return neighbour(cursor, 1)?.kind === 'number' || hasOperands(cursor) ? 6 : never;
    case 'circ':
      return 6;
    case 'models':
    case 'div':
    case 'star':
    case 'parallel':
    case 'implies':
      return cursor.parent !== undefined && hasOperands(cursor) ? 3 : never;
    case 'over':
      return cursor.isArgument && hasOperands(cursor) ? 3 : never;
    case 'colon':
      return isWord(neighbour(cursor, -1), /^[a-zA-Z]$/) && setFollows(cursor) ? 6 : never;
    default:
      return (!ambiguous && name.length > 2) || hasOperands(cursor) ? 6.5 : never;
  }
}

/** `{sim}`: nobody puts a single word of prose in braces. */
function isAloneInBraces({ parent, items }: Cursor): boolean {
  return parent?.open === '{' && items.length === 1;
}

/** In `integer_mod` an underscore joins the words of a name. */
function isScriptOfName(cursor: Cursor): boolean {
  const base = { ...cursor, index: cursor.index - 2 };
  return cursor.items[base.index]?.kind === 'word' && readAt(base).kind === 'prose';
}

/** True for a relation or an operation that stands between what it acts on. */
function hasOperands(cursor: Cursor): boolean {
  return (operandPrecedes(cursor) || isPlaceholder(cursor)) && isRelated(cursor);
}

/** In `F(cdot mid z)` a dot stands for any operand. */
function isPlaceholder(cursor: Cursor): boolean {
  return isWord(neighbour(cursor, -1), /^cdot$/);
}

/** True where something to relate follows: an operand, or a product of capitals: `A approx WH`. */
function isRelated(cursor: Cursor): boolean {
  const next = neighbour(cursor, 1);
  const { items, index } = cursor;
  const isFirst = operandPrecedes(cursor) || isWord(neighbour(cursor, -1), /^A$/);
  if (operandFollows(cursor)) return true;
  // `x sim Bernoulli(p)`
  const isCall = items[index + 3]?.kind === 'group' && isWord(next, /^[A-Z][a-z]+$/);
  return isFirst && (isCall || isWord(next, /^[A-Z]{1,3}$/));
}

/** A number counts "times" in prose; only what is glued to it, or a second factor, multiplies. */
function timesEvidence(cursor: Cursor): number {
  const next = neighbour(cursor, 1);
  if (touching(cursor, -1) !== undefined) return operandPrecedes(cursor) ? 7 : never;
  const previous = neighbour(cursor, -1);
  if (next?.kind === 'number') return 6.5;
  if (!isFactor(cursor)) return never;
  if (previous?.kind === 'number' && !isScripted(cursor)) return 6;
  return operandPrecedes(cursor) ? 7 : never;
}

function isFactor(cursor: Cursor): boolean {
  const next = neighbour(cursor, 1);
  if (next?.kind === 'group') {
    return (
      touching(cursor, 1) === next || isScripted(cursor) || neighbour(cursor, -1)?.kind !== 'number'
    );
  }
  return operandFollows(cursor) && next?.kind === 'word';
}

/** `sim3 hours`, `x sim p(x)`; "sim-to-real" and "sim2real" are something else. */
function similarEvidence(cursor: Cursor): number {
  const next = neighbourCursor(cursor, 1);
  const item = cursor.items[next.index];
  if (item?.kind === 'number') {
    const unit = touching(next, 1);
    return unit?.kind === 'word' && !/^([kKMBGTxX]|ms|times)$/.test(unit.value) ? never : 6;
  }
  if (hasOperands(cursor)) return 6;
  const isTerm = isWord(item, /^[b-zB-HJ-Z]$/) && item !== touching(cursor, 1);
  return isTerm && isSymbol(touching(next, 1), '^_') ? 6 : never;
}

/** `80.4 pm 0.8`, `{pm 1}`, `pm pi`, but not "at 5 pm 20 people". */
function plusMinusEvidence(cursor: Cursor): number {
  const next = neighbour(cursor, 1);
  const previous = neighbour(cursor, -1);
  const isPercent = isSymbol(previous, '%');
  if (previous?.kind !== 'number' && !isPercent) {
    const isSign = next?.kind === 'number' || isWord(next, /^[a-z]$/) || isGreek(next);
    const opens = previous === undefined ? cursor.parent !== undefined : previous.kind === 'word';
    if (isSign && opens) return 6;
    return operandPrecedes(cursor) && operandFollows(cursor) ? 5 : never;
  }
  if (next?.kind !== 'number') return operandFollows(cursor) ? 5 : never;
  const isDecimal =
    next.value.includes('.') || (previous?.kind === 'number' && previous.value.includes('.'));
  return isDecimal || isPercent || touching(cursor, -1) !== undefined ? 7 : never;
}

function perpendicularEvidence(cursor: Cursor): number {
  const isIndependence =
    isSymbol(neighbour(cursor, 1), '!') || isSymbol(neighbour(cursor, -1), '!');
  if (isIndependence || touching(cursor, 1)?.kind === 'word') return 6;
  return hasOperands(cursor) ? 6 : never;
}

/** A list of claims written with `\bullet` signs, never "bullet points". */
function bulletEvidence(cursor: Cursor): number {
  const previous = neighbour(cursor, -1);
  const next = neighbour(cursor, 1);
  const begins = previous === undefined || isSymbol(previous, '.:;');
  return begins && isWord(next, /^[A-Z]/) ? 6 : never;
}
