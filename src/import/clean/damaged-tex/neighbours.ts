import type { Group, Item, Leaf } from './tokens.ts';
import { findCommand } from './vocabulary.ts';

/** The items between two brackets, or those of the whole text. */
export interface Level {
  items: readonly Item[];
  /** The bracket group the level is inside of; absent in running text. */
  parent?: Group | undefined;
  /** True when that group stands directly after an operand: `O(…)`. */
  isArgument?: boolean;
  /** The group itself on the level it stands on. */
  outer?: Cursor | undefined;
  /** True inside a group that is an exponent or an index, however deep. */
  isScript: boolean;
  /** What the formulas elsewhere in the same text tell. */
  evidence: TextEvidence;
}

/** An item together with what stands around it on its level of brackets. */
export interface Cursor extends Level {
  index: number;
}

/** The direct neighbour, or undefined where a blank, a bracket or the text's edge comes first. */
export function touching(cursor: Cursor, direction: -1 | 1): Item | undefined {
  const item = cursor.items[cursor.index + direction];
  return item?.kind === 'blank' ? undefined : item;
}

/** The neighbour across at most one blank. */
export function neighbour(cursor: Cursor, direction: -1 | 1): Item | undefined {
  const item = cursor.items[cursor.index + direction];
  return item?.kind === 'blank' ? cursor.items[cursor.index + 2 * direction] : item;
}

/** The cursor of the neighbour across at most one blank. */
export function neighbourCursor(cursor: Cursor, direction: -1 | 1): Cursor {
  const isBlank = cursor.items[cursor.index + direction]?.kind === 'blank';
  return { ...cursor, index: cursor.index + (isBlank ? 2 : 1) * direction };
}

/** True for a symbol that is one of the given characters. */
export function isSymbol(
  item: Item | undefined,
  characters: string,
): item is Leaf & { kind: 'symbol' } {
  return item?.kind === 'symbol' && characters.includes(item.value);
}

/** True when the cursor is the exponent or index itself: directly after `^` or `_`. */
export function isScriptArgument(cursor: Cursor): boolean {
  return isSymbol(touching(cursor, -1), '^_');
}

const articles = /^[aAI]$/;

/** True for a single letter that is read as a variable where it stands. */
export function isVariable(cursor: Cursor): boolean {
  const item = cursor.items[cursor.index];
  if (item?.kind !== 'word' || item.value.length !== 1) return false;
  if (!articles.test(item.value) || followsSign(cursor)) return true;
  const after = touching(cursor, 1);
  const before = neighbour(cursor, -1);
  return (
    isSymbol(neighbour(cursor, 1), '=+/<>') ||
    isSymbol(after, '^_+=<>/|') ||
    isSymbol(before, '=<>+/|^_') ||
    isOnlyChild(cursor)
  );
}

/** After `approx`, `mathcal` or `colon` the letter `A` is no article. */
export function followsSign(cursor: Cursor): boolean {
  const before = neighbour(cursor, -1);
  const sign = before?.kind === 'word' ? findCommand(before.value) : undefined;
  if (sign === undefined) return false;
  if (sign.role === 'accent' || sign.role === 'font' || sign.name === 'colon') return true;
  const relates = sign.role === 'relation' || sign.role === 'arrow';
  return relates && !sign.ambiguous;
}

function isOnlyChild(cursor: Cursor): boolean {
  return cursor.parent !== undefined && cursor.items.length === 1;
}

/** The weight of what never stands in a formula; no evidence around it makes up for it. */
export const never = -9;

/** The given weight for an item with a bracket, a script or an operator at its side. */
export function weightBeside(cursor: Cursor, weight: number): number {
  const after = touching(cursor, 1);
  const before = touching(cursor, -1);
  const isMark = isSymbol(after, '^_=<>+/|*') || isSymbol(before, '^_=<>+/|');
  const isBracket = before?.kind === 'group' || (after?.kind === 'group' && after.open !== '[');
  return isMark || isBracket || before?.kind === 'number' ? weight : never;
}

/** True for a word that fits the pattern. */
export function isWord(item: Item | undefined, pattern: RegExp): item is Leaf & { kind: 'word' } {
  return item?.kind === 'word' && pattern.test(item.value);
}

/** True for the name of a Greek letter. */
export function isGreek(item: Item | undefined): boolean {
  return item?.kind === 'word' && findCommand(item.value)?.role === 'greek';
}

/** True when an exponent or an index ends before the cursor: `R^3 times`. */
export function isScripted(cursor: Cursor): boolean {
  return isSymbol(touching(neighbourCursor(cursor, -1), -1), '^_');
}

/** What the formulas found in a text tell of the rest of it. */
export interface TextEvidence {
  /** Greek letters that stand in them: alone in the same text they are the same symbols. */
  greek: ReadonlySet<string>;
  /** Latin letters that stand in them as variables. */
  variables: ReadonlySet<string>;
  /** True when there are any, or single variables: a text with some has more of them. */
  hasFormulas: boolean;
}
