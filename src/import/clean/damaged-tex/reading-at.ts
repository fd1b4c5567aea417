import { type Cursor, isScriptArgument, isSymbol, isWord, touching } from './neighbours.ts';
import { followsOperand, operandFollows, operandTouches } from './operands.ts';
import { noContext, type WordContext } from './segmentation.ts';
import { isMarkedSet, setFollows } from './sets.ts';
import type { Group, Leaf } from './tokens.ts';
import { type Reading, readWord } from './word-reading.ts';

const readings = new WeakMap<Leaf, Reading>();

/**
 * Reads the word at a cursor with what stands around it taken into account. Many rules ask for the
 * reading of the same word, which never moves to another cursor, so it is kept with its leaf.
 */
export function readAt(cursor: Cursor): Reading {
  const item = cursor.items[cursor.index];
  if (item?.kind !== 'word') return { kind: 'prose' };
  const kept = readings.get(item);
  if (kept !== undefined) return kept;
  const reading = isIndexWord(cursor, item.value)
    ? ({ kind: 'letters' } as const)
    : readWord(item.value, item.value.length === 1 ? noContext : contextAt(cursor));
  readings.set(item, reading);
  return reading;
}

/** The whole index in `c_in` and `T_{to}` is a word, not a relation. */
function isIndexWord(cursor: Cursor, word: string): boolean {
  if (word !== 'in' && word !== 'to') return false;
  return isScriptArgument(cursor) || (cursor.isScript && cursor.items.length === 1);
}

function contextAt(cursor: Cursor): WordContext {
  const next = touching(cursor, 1);
  const isLast = next === undefined && cursor.index === cursor.items.length - 1;
  const closes = isLast && cursor.parent !== undefined;
  return {
    setFollows: setFollows(cursor),
    markedSetFollows: setFollows(cursor) && (cursor.isScript || isMarkedSet(cursor)),
    operandFollows: operandFollows(cursor),
    isArgument: cursor.isArgument === true || cursor.isScript,
    isScript: isScriptArgument(cursor) || cursor.isScript,
    bracketFollows: closes || next?.kind === 'group' || isSymbol(next, '|([{)]}.'),
    operandBefore: operandTouches(cursor) || followsOperand(cursor),
  };
}

const textCommand = /(?:text(?:it|bf|sc|rm|tt|sf|normal)?|mbox|math(?:rm|sf|tt|it)|operatorname)$/;
const longestText = 5;

/** True for the words in braces after a command that sets them as text: `text{max}`. */
export function isTextArgument(cursor: Cursor, { open, children }: Group): boolean {
  if (open !== '{' || children.length > longestText) return false;
  const isText = children.every(({ kind }) => ['word', 'blank', 'symbol', 'number'].includes(kind));
  return isText && isWord(touching(cursor, -1), textCommand);
}
