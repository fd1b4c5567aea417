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
import { operandFollows, setFollows } from './reading-at.ts';
import type { Piece } from './segmentation.ts';
import { type CommandName, findCommand, functionWords } from './vocabulary.ts';
import type { Reading } from './word-reading.ts';

type Compound = Extract<Reading, { kind: 'compound' }>;

/** The weight of a word in which commands and letters were glued together. */
export function compoundEvidence(cursor: Cursor, { pieces, commands }: Compound): number {
  if (isSymbol(touching(cursor, -1), '@\\~') || isSymbol(touching(cursor, 1), '@~')) return never;
  const isMarked = weightBeside(cursor, 1) > 0 || isInFormula(cursor);
  if (!isMarked && !looksLikeProduct(pieces) && !commands.some(isNoWord)) return never;
  const last = pieces.at(-1);
  const lastCommand = last?.kind === 'command' ? commands.at(-1) : undefined;
  if (lastCommand !== undefined && dangles(cursor, lastCommand)) return never;
  return Math.max(
    never,
    ...commands.map((command) => pieceEvidence(cursor, command, command === lastCommand, isMarked)),
  );
}

/** Names that are part of no word, so that nothing else must mark them. */
function isNoWord({ name }: CommandName): boolean {
  return /^(?:var[a-zA-Z]+|epsilon|forall|infty|subseteq|boldsymbol|.*arrow|.*slant|math[a-z]+)$/.test(
    name,
  );
}

/** True inside of braces, an argument, an exponent or an index. */
function isInFormula({ parent, outer, isArgument, isScript }: Cursor): boolean {
  if (outer && touching(outer, -1)?.kind === 'command') return false;
  return isScript || isArgument === true || parent?.open === '{';
}

/**
 * True for the shapes that the damage makes of a formula where nothing else marks it: one or two
 * variables, then commands (`nlog`, `dTlog`, `thetainTheta`), and a capital at the end only where
 * it was the argument of a lost command (`xinR`). Words and names have others: "Tibetan", `PiDL`,
 * "Metalog", "anecdote".
 */
function looksLikeProduct(pieces: readonly Piece[]): boolean {
  return pieces.every(({ kind, value }, index) => {
    const isFirst = index === 0;
    const isLast = index === pieces.length - 1;
    const before = pieces[index - 1]?.value ?? '';
    const next = pieces[index + 1];
    if (kind === 'letters') {
      if (isFirst) return (leadsToCapital(pieces) ? oneVariable : variables).test(value);
      if (/^[A-Z]$/.test(value)) return takesCapital.test(before);
      return isLast && functionWords.has(value) && value.length > 2;
    }
    const role = findCommand(value)?.role;
    if (role === 'accent' || role === 'font') return !isLast && !relates(next);
    return isLast || !isShortRelation.test(value) || leadsToSet(next);
  });
}

const variables = /^(?:[A-Za-z]|[a-z]{2}|[A-Z]{2,3}|[a-z][A-Z]{1,2})$/;
const oneVariable = /^[A-Za-z]$/;
const takesCapital =
  /^(?:in|to|times|subset|subseteq|mapsto|colon|ker|det|dim|Delta|[lg]eq|neq|approx|sim|alpha|beta|gamma|delta|epsilon|kappa|lambda|theta|sigma|omega|mu)$/;
const isShortRelation = /^(?:in|to|ne|le|ge|ll|gg|pm|mp|ni|sim)$/;

/** `REFinD` and `PFDelta` are names; with one letter they are products: `xinD`, `hLambda`. */
function leadsToCapital(pieces: readonly Piece[]): boolean {
  return /^[A-Z]/.test(pieces.at(-1)?.value ?? '');
}

function relates(piece: Piece | undefined): boolean {
  const role = findCommand(piece?.value ?? '')?.role;
  return role === 'relation' || role === 'binary' || role === 'arrow';
}

function leadsToSet(piece: Piece | undefined): boolean {
  return /^(?:[A-Z]|[A-Z][a-z]+|infty|mathbb|mathcal|math[a-z]+)$/.test(piece?.value ?? '');
}

function pieceEvidence(
  cursor: Cursor,
  { name, role, ambiguous }: CommandName,
  isLast: boolean,
  isMarked: boolean,
): number {
  if (role === 'sizing') return 6;
  if (role === 'fraction' && !hasNumberOrBrace(cursor)) return never;
  if (role === 'function') {
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
  if (!isRelation || !(ambiguous || name.length < 5)) return false;
  if (name === 'in') return !setFollows(cursor);
  const isMark =
    /^(ast|star|circ|dagger)$/.test(name) &&
    (cursor.parent !== undefined || isSymbol(touching(cursor, 1), '/+^_='));
  const isRelated = operandFollows(cursor) || isWord(neighbour(cursor, 1), /^[A-Z]{1,3}$/);
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
