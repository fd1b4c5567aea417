import { commandEvidence } from './command-evidence.ts';
import { compoundEvidence } from './compound-evidence.ts';
import {
  functionWordEvidence,
  lettersEvidence,
  proseEvidence,
  variableEvidence,
} from './letter-evidence.ts';
import {
  type Cursor,
  isScriptArgument,
  neighbour,
  neighbourCursor,
  never,
  touching,
} from './neighbours.ts';
import { operandFollows, operandPrecedes } from './operands.ts';
import { readAt } from './reading-at.ts';
import { symbolEvidence } from './symbol-evidence.ts';
import type { Leaf } from './tokens.ts';
import { findCommand } from './vocabulary.ts';
import type { Reading } from './word-reading.ts';

/** A blank in a formula costs a little: it is more often the end of one. */
const blankEvidence = -0.6;
/** Beside an operation it costs next to nothing. */
const blankAtOperation = -0.1;

/**
 * How much more an item looks like mathematics than like prose at its cursor, as a sum of
 * hand-set weights: above zero for mathematics, and {@link never} for what only prose has.
 * Groups are weighed by their contents elsewhere.
 */
export function weighLeaf(cursor: Cursor, leaf: Leaf): number {
  switch (leaf.kind) {
    case 'blank':
      return blankWeight(cursor);
    case 'number':
      return numberEvidence(cursor);
    case 'word':
      return wordEvidence(cursor, readAt(cursor));
    case 'symbol':
      return symbolEvidence(cursor, leaf.value);
    case 'command':
      return survivedCommandEvidence(cursor, leaf.value);
    case 'escape':
      return escapeEvidence(cursor, leaf.value);
    default:
      return never;
  }
}

function blankWeight(cursor: Cursor): number {
  const [before, after] = [touching(cursor, -1), touching(cursor, 1)];
  if (before?.kind === 'number' && after?.kind === 'number') return -4;
  if (!operandPrecedes({ ...cursor, index: cursor.index + 1 })) return blankAtOperation;
  if (after?.kind === 'number') return -3;
  const startsOperand = operandFollows({ ...cursor, index: cursor.index - 1 });
  return startsOperand ? blankEvidence : blankAtOperation;
}

function numberEvidence(cursor: Cursor): number {
  // `1.6-1.8` before a lone `times`, and the `5` of `Phi-5`, are read as prose.
  const after = touching(cursor, 1);
  if (isLoneTimes(cursor)) return -5;
  if (isAboutSign(cursor)) return -1;
  if (after?.kind === 'word' && readAt({ ...cursor, index: cursor.index + 1 }).kind === 'prose') {
    return isScriptArgument(cursor) ? 0.5 : -4;
  }
  return 0.3;
}

/** True for a number before a `times` that nothing follows: `16times faster`. */
function isLoneTimes(cursor: Cursor): boolean {
  const next = touching(cursor, 1);
  if (next?.kind !== 'word' && next?.kind !== 'command') return false;
  if (!/^\\?times$/.test(next.value)) return false;
  return !hasFactorAfter({ ...cursor, index: cursor.index + 1 });
}

/** In `sim3 hours` the sign alone is mathematics, the number belongs to the prose. */
function isAboutSign(cursor: Cursor): boolean {
  const before = neighbourCursor(cursor, -1);
  const item = cursor.items[before.index];
  return item?.kind === 'word' && item.value === 'sim' && !operandPrecedes(before);
}

/** True when a number or a variable follows that is multiplied rather than counted. */
export function hasFactorAfter(cursor: Cursor): boolean {
  const after = touching(cursor, 1);
  if (after?.kind === 'number' || after?.kind === 'group') return true;
  if (after !== undefined) {
    const isLetter = after.kind === 'word' && after.value.length === 1;
    return isLetter && cursor.items[cursor.index + 2]?.kind !== 'number';
  }
  const next = neighbour(cursor, 1);
  return next?.kind === 'number' || (next?.kind === 'word' && /^[b-zB-HJ-Z]$/.test(next.value));
}

function wordEvidence(cursor: Cursor, reading: Reading): number {
  switch (reading.kind) {
    case 'variable':
      return variableEvidence(cursor);
    case 'letters':
      return lettersEvidence(cursor);
    case 'function':
      return functionWordEvidence(cursor);
    case 'command':
      return commandEvidence(cursor, reading.command);
    case 'compound':
      return compoundEvidence(cursor, reading);
    case 'prose':
      return proseEvidence(cursor);
  }
}

/** A command that kept its backslash stood outside of dollars; those that set text belong there. */
function survivedCommandEvidence(cursor: Cursor, value: string): number {
  const command = findCommand(value.slice(1));
  if (command === undefined || /^\\(?:text|mbox|underline|overline)/.test(value)) return never;
  // `{\deg}C`: what stands alone in braces sets a sign in prose.
  const isAlone = cursor.parent?.open === '{' && cursor.items.length === 1;
  if (isAlone && command.role === 'function') return never;
  return command.role === 'declaration' ? -3 : 6;
}

function escapeEvidence(cursor: Cursor, value: string): number {
  if (value === '\\%') return cursor.parent === undefined ? -3 : 0;
  return '\\,\\;\\!\\|\\{\\}\\:'.includes(value) ? 0.5 : never;
}
