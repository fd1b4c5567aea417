import { hasArgument } from './function-evidence.ts';
import {
  type Cursor,
  isScriptArgument,
  isSymbol,
  isWord,
  neighbour,
  never,
  touching,
  weightBeside,
} from './neighbours.ts';
import { hasPartner, operandFollows } from './operands.ts';
import { isNoWord, looksLikeProduct } from './product-shape.ts';
import { setFollows } from './sets.ts';
import { type CommandName, functionWords } from './vocabulary.ts';
import type { Reading } from './word-reading.ts';

type Compound = Extract<Reading, { kind: 'compound' }>;

/** The weight of a word in which commands and letters were glued together. */
export function compoundEvidence(cursor: Cursor, { pieces, commands }: Compound): number {
  if (isSymbol(touching(cursor, -1), '@\\~') || isSymbol(touching(cursor, 1), '@~')) return never;
  const isBeside = weightBeside(cursor, 1) > 0 || isInBraces(cursor);
  if (!isBeside && !looksLikeProduct(pieces) && !commands.some(({ name }) => isNoWord(name)))
    return never;
  const isMarked = isBeside || cursor.isArgument === true;
  const last = pieces.at(-1);
  const lastCommand = last?.kind === 'command' ? commands.at(-1) : undefined;
  if (lastCommand !== undefined && dangles(cursor, lastCommand)) return never;
  // The name of a function at the end, `cdotpoly`, needs its argument.
  const isCalled = touching(cursor, 1)?.kind === 'group';
  if (
    last?.kind === 'letters' &&
    last.value.length > 2 &&
    functionWords.has(last.value) &&
    !isCalled
  )
    return never;
  return Math.max(
    never,
    ...commands.map((command) => pieceEvidence(cursor, command, command === lastCommand, isMarked)),
  );
}

/** True inside of braces, but those of a command that sets text, and of an exponent or an index. */
function isInBraces({ parent, outer, isScript }: Cursor): boolean {
  if (outer && touching(outer, -1)?.kind === 'command') return false;
  return isScript || parent?.open === '{';
}

function pieceEvidence(
  cursor: Cursor,
  { name, role, ambiguous }: CommandName,
  isLast: boolean,
  isMarked: boolean,
): number {
  if (role === 'sizing') return 6;
  if (role === 'fraction' && !hasNumberOrBrace(cursor)) return never;
  if (role === 'delimiter') return hasPartner(cursor) || isMarked ? 7 : never;
  if (role === 'function') {
    // "kiln 5"
    const isNumber = neighbour(cursor, 1)?.kind === 'number';
    if (isNumber && !isMarked && isWord(cursor.items[cursor.index], /^[a-z]{2}(?:log|ln)$/))
      return never;
    if (!isLast) return isMarked || /^(log|ln)$/.test(name) ? 4.5 : 1;
    return hasArgument(cursor) ? 6.5 : isMarked ? 2 : -2;
  }
  if (role === 'relation' || role === 'binary' || role === 'arrow') {
    if (isLast) return 6;
    if (/^(in|to)$/.test(name)) return innerArrowEvidence(cursor, isMarked);
    return ambiguous || name.length < 3 ? (isMarked ? 5 : 4.5) : 7;
  }
  if (ambiguous) return isMarked || role === 'accent' ? 3 : never;
  if (name.length > 3 || isAccented(cursor)) return 7;
  return isMarked ? 5 : 2.5;
}

/** In `tildemu` the accent, in `muP` the capital makes a short name certain. */
function isAccented(cursor: Cursor): boolean {
  return isWord(cursor.items[cursor.index], /^(?:(?:wide)?tilde|(?:wide)?hat)|^mu[A-Z]$/);
}

/** True for a function at a word's end that has no argument, a relation that has nothing to relate. */
function dangles(cursor: Cursor, { name, role, ambiguous }: CommandName): boolean {
  if (role === 'function')
    return !hasArgument(cursor) && !cursor.isScript && !isScriptArgument(cursor);
  const isRelation = role === 'relation' || role === 'binary' || role === 'arrow';
  // Sets and events have no numbers beside them: "scup 5".
  const next = neighbour(cursor, 1);
  const isNumber = next?.kind === 'number';
  // "Ito (2021)"
  if (name === 'to' && (next?.kind === 'group' || (isNumber && !/^[01]$/.test(next.value))))
    return true;
  if (isNumber && /^(?:cup|cap|vee|wedge|mid|prec|succ|perp|subset)$/.test(name)) return true;
  if (!isRelation || !(ambiguous || name.length < 5)) return false;
  if (name === 'in') return !setFollows(cursor);
  const isMark =
    /^(ast|star|circ|dagger)$/.test(name) &&
    (cursor.parent !== undefined || isSymbol(touching(cursor, 1), '/+^_='));
  const isProduct = name.length > 3 && isWord(neighbour(cursor, 1), /^[A-Z]{1,3}$/);
  const isRelated = operandFollows(cursor) || isProduct;
  return !isMark && !isRelated && !isScriptArgument(cursor);
}

/** What a fraction's name must have after it: `nfrac12`, but not "refract". */
function hasNumberOrBrace(cursor: Cursor): boolean {
  const after = touching(cursor, 1);
  return after?.kind === 'number' || (after?.kind === 'group' && after.open === '{');
}

/** `uinS` and `QtoR` look like names (`LinUCB`, `BtoB`) unless something marks them. */
function innerArrowEvidence(cursor: Cursor, isMarked: boolean): number {
  const item = cursor.items[cursor.index];
  const word = item?.kind === 'word' ? item.value : '';
  if (!/^[A-Za-z](in|to)[A-Z]$/.test(word)) return 4.5;
  const before = cursor.items.slice(Math.max(0, cursor.index - 8), cursor.index);
  const isMapping = before.some((item) => isSymbol(item, ':'));
  return isMarked || isMapping || /^[b-z]in/.test(word) ? 5 : never;
}
