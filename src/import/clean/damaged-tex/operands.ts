import {
  type Cursor,
  isSymbol,
  isVariable,
  isWord,
  neighbour,
  neighbourCursor,
  touching,
} from './neighbours.ts';
import { noContext } from './segmentation.ts';
import type { Group, Item } from './tokens.ts';
import { findCommand } from './vocabulary.ts';
import { readWord } from './word-reading.ts';

/** True when something stands after the cursor that a relation or operation can act on. */
export function operandFollows(cursor: Cursor): boolean {
  const next = neighbour(cursor, 1);
  if (next === undefined) return false;
  if (next.kind === 'word') {
    if (next.value.length === 1 && next === touching(cursor, 1)) return true;
    return isOperandWord(next.value);
  }
  if (isSymbol(next, '|')) return true;
  if (isSymbol(next, '-+'))
    return touching(cursor, 1) === next && isTerm(cursor.items[cursor.index + 2]);
  if (next.kind === 'group') return !holdsProse(next);
  return next.kind === 'number' || next.kind === 'command';
}

function isTerm(item: Item | undefined): boolean {
  if (item?.kind === 'word') return isOperandWord(item.value);
  return item?.kind === 'number' || item?.kind === 'group';
}

/** Words of prose among the functions: "log rank tests", "the max size". */
const proseFunctions =
  /^(?:rank|sign|span|size|depth|width|trace|cost|rad|len|round|clip|sat|dist|ind|mod|const|cl|err)$/;

function isOperandWord(word: string): boolean {
  const reading = readWord(word.replace(/(?<=^[A-Z])(?:left|[bB]igg?[lrm]?)$/, ''), noContext);
  if (reading.kind === 'variable') return !/^[aAI]$/.test(word);
  if (reading.kind === 'function') return !proseFunctions.test(word);
  if (reading.kind === 'compound') {
    return (
      reading.pieces[0]?.kind === 'letters' || reading.commands.some((name) => !name.ambiguous)
    );
  }
  if (reading.kind !== 'command') return false;
  const { role, ambiguous } = reading.command;
  return (
    role === 'greek' || role === 'function' || role === 'sizing' || role === 'accent' || !ambiguous
  );
}

/** True when an operand ends directly before the cursor. */
export function operandTouches(cursor: Cursor): boolean {
  const before: Item | undefined = touching(cursor, -1);
  return before?.kind === 'number' || before?.kind === 'group' || isSymbol(before, '|*');
}

/** In `Y_T inR^n` the relation was glued to what follows only. */
export function followsOperand(cursor: Cursor): boolean {
  const item = cursor.items[cursor.index];
  return isWord(item, /^(?:in|to)(?:[A-Z]|infty|math[a-z]+)/) && operandPrecedes(cursor);
}

/** True when an operand ends before the cursor, across a blank or not. */
export function operandPrecedes(cursor: Cursor): boolean {
  const before = neighbourCursor(cursor, -1);
  const item = cursor.items[before.index];
  if (item === undefined) return false;
  if (item.kind === 'number' || item.kind === 'formula') return true;
  if (item.kind === 'group') return !holdsProse(item);
  if (isSymbol(touching(before, -1), '^_')) return true;
  if (isSymbol(item, "|*'")) return touching(before, -1) !== undefined;
  if (item.kind === 'command') return findCommand(item.value.slice(1)) !== undefined;
  if (item.kind !== 'word') return false;
  return isVariable(before) || endsAsOperand(item.value);
}

function endsAsOperand(word: string): boolean {
  const reading = readWord(word, noContext);
  switch (reading.kind) {
    case 'command':
      return ['greek', 'symbol', 'delimiter', 'dots'].includes(reading.command.role);
    case 'compound': {
      const last = reading.pieces.at(-1);
      if (last?.kind === 'letters') return true;
      const role = findCommand(last?.value ?? '')?.role;
      return role === 'greek' || role === 'symbol' || role === 'sizing';
    }
    case 'function':
      return /^(opt|OPT)$/.test(word);
    case 'letters':
      return true;
    default:
      return false;
  }
}

/** True when a group has words in it that no formula has. */
export function holdsProse(group: Group): boolean {
  return group.children.some(
    (child) =>
      (child.kind === 'word' && readWord(child.value, noContext).kind === 'prose') ||
      child.kind === 'address',
  );
}

const farthestPartner = 12;

/** True for one of two bars or angles: `vert psi rangle`. */
export function hasPartner({ items, index }: Cursor): boolean {
  const near = [
    ...items.slice(Math.max(0, index - farthestPartner), index),
    ...items.slice(index + 1, index + farthestPartner),
  ];
  return near.some((item) => isWord(item, /^(?:[vV]ert|langle|[A-Z]{0,2}rangle)$/));
}
