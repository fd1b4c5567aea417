import { isNamedObject } from './greek-quantities.ts';
import { inventors, joinedNouns, nounsOfDifferences, nounsOfTerms } from './greek-words.ts';
import {
  type Cursor,
  isGreek,
  isSymbol,
  isWord,
  neighbour,
  neighbourCursor,
  touching,
} from './neighbours.ts';
import type { Item } from './tokens.ts';

/** True where a Greek letter's name belongs to a term: "tau protein", "beta-carotene". */
export function standsAsTerm(cursor: Cursor, name: string): boolean {
  return isPartOfTerm(cursor, name) || isMeasure(cursor) || isPartOfWord(cursor, false);
}

/** "Cohen's kappa", "Cronbach alpha" are names of measures, also where a value is given. */
export function isMeasure(cursor: Cursor): boolean {
  const before = neighbourCursor(cursor, -1);
  const item = before.items[before.index];
  if (item?.kind !== 'word')
    return isSymbol(item, "'’") && isInventor(before.items[before.index - 1]);
  if (item.value !== 's' || !isSymbol(touching(before, -1), "'’")) return isInventor(item);
  return isInventor(before.items[before.index - 2]);
}

function isInventor(item: Item | undefined): boolean {
  return item?.kind === 'word' && inventors.has(item.value.toLowerCase());
}

/** The end of a word that a hyphen or an accent divides: "amyloid-beta", `B{\"u}chi`. */
export function isPartOfWord(cursor: Cursor, isKnown: boolean): boolean {
  const before = touching(cursor, -1);
  if (before?.kind === 'group') return before.children.some(({ kind }) => kind === 'escape');
  if (!isSymbol(before, '-') || isKnown) return false;
  const item = cursor.items[cursor.index - 2];
  if (isGreek(item)) return false;
  return item?.kind === 'word' && (item.value.length > 1 || !cursor.evidence.hasFormulas);
}

/** `Raspberry Pi`, `Phi-2`, `Delta Rule`, `beta distribution`. */
export function isPartOfTerm(cursor: Cursor, name: string): boolean {
  const after = touching(cursor, 1);
  const next = neighbour(cursor, 1);
  const isBeforeBlank = next?.kind === 'word' && next !== after && !isPriorTo(cursor);
  if (isBeforeBlank && nounsOfTerms.has(next.value.toLowerCase())) return true;
  if (isBeforeBlank && name === 'delta' && nounsOfDifferences.has(next.value.toLowerCase())) {
    return true;
  }
  // `Phi3` and `pi0` are names of models.
  if (after?.kind === 'number' && !cursor.evidence.greek.has(name)) return true;
  if (isSymbol(after, '-') && isJoined(cursor, name)) return true;
  if (isSymbol(after, '@~\\')) return true;
  return /^[A-Z]/.test(name) && isCapitalName(cursor) && !isNamedObject(cursor);
}

/** "the class Pi prior to testing" */
function isPriorTo({ items, index }: Cursor): boolean {
  return isWord(items[index + 2], /^prior$/) && isWord(items[index + 4], /^to$/);
}

function isJoined(cursor: Cursor, name: string): boolean {
  const joined = cursor.items[cursor.index + 2];
  if (joined?.kind === 'number') return !cursor.evidence.greek.has(name);
  if (joined?.kind !== 'word') return false;
  if (joinedNouns.has(joined.value.toLowerCase())) return true;
  // "alpha-beta pruning": the noun comes after the second letter.
  return isWord(cursor.items[cursor.index + 4], /^pruning$/);
}

function isCapitalName(cursor: Cursor): boolean {
  const after = touching(cursor, 1);
  const next = neighbour(cursor, 1);
  const isAcronym = isWord(cursor.items[cursor.index + 2], /^[A-Z]{2}/);
  const isHyphenName = isSymbol(after, '-') && startsSentence(cursor) && !isAcronym;
  const capitalNext = isWord(next, /^[A-Z][a-z]/) && !isGreek(next);
  const numberNext = next?.kind === 'number' && next !== after;
  const previous = neighbourCursor(cursor, -1);
  const capitalBefore = isWord(neighbour(cursor, -1), /^[A-Z][a-z]/);
  return isHyphenName || capitalNext || numberNext || (capitalBefore && !startsSentence(previous));
}

export function startsSentence(cursor: Cursor): boolean {
  const previous = neighbour(cursor, -1);
  return previous === undefined || isSymbol(previous, '.:!?');
}
