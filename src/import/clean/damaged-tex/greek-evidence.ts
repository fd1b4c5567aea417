import { goesOn, isContinuing, isNamedObject, isQuantity } from './greek-quantities.ts';
import { isMeasure, isPartOfTerm, isPartOfWord, startsSentence } from './greek-terms.ts';
import {
  type Cursor,
  isGreek,
  isSymbol,
  isWord,
  neighbour,
  never,
  touching,
} from './neighbours.ts';
import type { Item } from './tokens.ts';

/** How likely a Greek letter's name, alone between blanks or marks, stands for the letter. */
export function greekEvidence(cursor: Cursor, name: string): number {
  const isKnown = cursor.evidence.greek.has(name);
  if (!isKnown && isMeasure(cursor)) return never;
  const isIndexed = isSymbol(touching(cursor, 1), '^_');
  if (!isIndexed && isPartOfWord(cursor, isKnown || isNoWord(name))) return never;
  const besideMark = markEvidence(cursor, name);
  if (besideMark > 0) return besideMark;
  if (isPartOfTerm(cursor, name)) return never;
  if (isKnown) return 7;
  if (name === 'iota' || (name === 'psi' && isMeasured(cursor))) return never;
  if (/^[A-Z]/.test(name)) return capitalEvidence(cursor);
  if (isNoWord(name) || cursor.evidence.hasFormulas || isQuantity(cursor)) return 6.5;
  return isRareWord(name) && goesOn(cursor) ? 6.5 : never;
}

/** True where a Greek letter's name stands as a symbol does: alone, with no noun after it. */
export function standsAsSymbol(cursor: Cursor): boolean {
  return touching(cursor, -1) === undefined && goesOn(cursor) && !isMeasure(cursor);
}

/** Names that mean nothing but the letter. */
function isNoWord(name: string): boolean {
  return /^(?:var.*|epsilon)$/.test(name);
}

/** Names that hardly stand alone for anything else. */
function isRareWord(name: string): boolean {
  return /^(?:mu|nu|xi|rho)$/.test(name);
}

/** A bracket, a script or an operator at its side makes the name certain. */
function markEvidence(cursor: Cursor, name: string): number {
  const after = touching(cursor, 1);
  const before = touching(cursor, -1);
  if (isSymbol(after, '^_=<>+/|*') || isSymbol(before, '^_=<>+/|')) return 8;
  if (after?.kind === 'group' && (after.open === '(' || after.open === '{')) return 7;
  if (after === undefined && isLetterInBrackets(neighbour(cursor, 1))) return 7;
  if (after?.kind === 'word' && /^[a-z]/.test(name)) return 6.5;
  if (before?.kind === 'number') return cursor.items[cursor.index - 2]?.kind === 'word' ? 0 : 6.5;
  if (before?.kind === 'group') return 6.5;
  if (isSymbol(before, '-') && cursor.items[cursor.index - 2]?.kind === 'number') return 7;
  if (isArgument(cursor)) return 7;
  if (isMark(neighbour(cursor, 1)) || isMark(neighbour(cursor, -1))) return 7.5;
  return cursor.isScript ? 7 : 0;
}

/** `Delta ( X )` */
function isLetterInBrackets(item: Item | undefined): boolean {
  if (item?.kind !== 'group' || item.open !== '(') return false;
  return (
    item.children.every(({ kind }) => kind !== 'group') &&
    item.children.filter((child) => child.kind !== 'blank').length === 1 &&
    item.children.some((child) => isWord(child, /^[A-Za-z]$/))
  );
}

/** The brackets in `(alpha, f)-robust`. */
function isQualifier(group: Cursor | undefined): boolean {
  return group !== undefined && isSymbol(touching(group, 1), '-');
}

/** `TD(lambda)`, `S(Q, omega)`, `{mu}`. */
function isArgument({ parent, outer, items, isArgument: isGlued }: Cursor): boolean {
  // `\cite{Phi4}`
  if (outer && touching(outer, -1)?.kind === 'command') return false;
  if (isGlued !== true && !isQualifier(outer)) return items.length === 1 && parent?.open === '{';
  return items.every((item) => item.kind !== 'word' || item.value.length === 1 || isGreek(item));
}

function isMark(item: Item | undefined): boolean {
  if (item?.kind === 'word') return relationsBesideLetters.test(item.value);
  return isSymbol(item, '=<>+/');
}

const relationsBesideLetters = /^(?:[lg]eq?|[lg]eqslant|neq|approx|propto|equiv|rightarrow)$/;

/** In "30 psi" it is a unit. */
function isMeasured(cursor: Cursor): boolean {
  return neighbour(cursor, -1)?.kind === 'number';
}

/** A capital letter's name is a name of other things too, unless the text has formulas. */
function capitalEvidence(cursor: Cursor): number {
  const next = neighbour(cursor, 1);
  const after = touching(cursor, 1);
  if (isWord(next, /^[b-z]$/) && next !== after) return 6;
  if (isSymbol(after, '-') && isWord(cursor.items[cursor.index + 2], /^[A-Z]{2}/)) return 6;
  if (!cursor.evidence.hasFormulas)
    return isNamedObject(cursor) || isQuantity(cursor) ? 6.5 : never;
  if (isWord(next, /^[B-HJ-Z]$/) && next !== after) return 6;
  if (startsSentence(cursor) && cursor.parent === undefined) return -2;
  if (cursor.parent !== undefined) return 6;
  if (isSymbol(after, '-')) return 4.5;
  if (after !== undefined) return isSymbol(after, '.,;:)') ? 6 : 3;
  if (next === undefined || next.kind === 'group') return 6;
  return isContinuing(next) ? 6 : 1;
}
