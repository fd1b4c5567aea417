import {
  type Cursor,
  isScriptArgument,
  isSymbol,
  isVariable,
  isWord,
  neighbour,
  neighbourCursor,
  touching,
} from './neighbours.ts';
import type { WordContext } from './segmentation.ts';
import type { Group, Item, Leaf } from './tokens.ts';
import { findCommand } from './vocabulary.ts';
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
    : readWord(item.value, item.value.length === 1 ? lonely : contextAt(cursor));
  readings.set(item, reading);
  return reading;
}

/** The whole index in `c_in` and `T_{to}` is a word, not a relation. */
function isIndexWord(cursor: Cursor, word: string): boolean {
  if (word !== 'in' && word !== 'to') return false;
  return isScriptArgument(cursor) || (cursor.isScript && cursor.items.length === 1);
}

const lonely: WordContext = {
  setFollows: false,
  markedSetFollows: false,
  isArgument: false,
  operandFollows: false,
  isScript: false,
  bracketFollows: false,
  operandBefore: false,
};

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

/** True when a set, a space or an interval stands after the cursor. */
export function setFollows(cursor: Cursor): boolean {
  const next = neighbourCursor(cursor, 1);
  const item = cursor.items[next.index];
  const after = touching(next, 1);
  if (item?.kind === 'group') {
    const isJoined = isSymbol(after, '-') && !isSymbol(cursor.items[next.index + 2], '-');
    return (looksLikeSet(item) || isSymbol(after, '^')) && !isJoined;
  }
  if (item?.kind === 'command') return true;
  if (item?.kind !== 'word') return false;
  if (/^(?:left|[bB]igg?l?)$/.test(item.value)) return neighbour(next, 1)?.kind === 'group';
  if (item.value === 'real') return isSymbol(after, '^');
  if (/^(mathbb|mathcal|mathbf|mathrm|mathfrak|reals|infty)/.test(item.value)) {
    return !isWord(neighbour(next, 1), /^O$/);
  }
  // "in O(n) time" tells how long something takes.
  const isOrder =
    /^(?:O|Omega|Theta)$/.test(item.value) && after?.kind === 'group' && tellsTime(cursor, next);
  const isName = after?.kind === 'number' || after?.kind === 'word' || isSymbol(after, "-'’@");
  if (isOrder || isName) return false;
  if (/^[A-Z](?:sub|sup|times|cap|cup)/.test(item.value)) return true;
  const isGlued = !isWord(cursor.items[cursor.index], /^in$/);
  if (/^[AI]$/.test(item.value)) return isGlued || after !== undefined;
  return /^[B-HJ-Z]$/.test(item.value) || isCapitalGreek(item.value);
}

/** `O(n)` of something that is no variable, or before "time", is how long it takes, not a set. */
function tellsTime(cursor: Cursor, order: Cursor): boolean {
  const isVariable = isWord(neighbour(cursor, -1), /^[b-zA-Z]$/);
  return !isVariable || isWord(neighbour({ ...order, index: order.index + 1 }, 1), resources);
}

const resources =
  /^(?:time|space|memory|steps?|rounds?|iterations?|operations?|bits|queries|samples|work|expected|amortized|amount|parallel)$/;

/** True unless the set that follows is a single capital, which could be a name: "bin B". */
function isMarkedSet(cursor: Cursor): boolean {
  const next = neighbourCursor(cursor, 1);
  const isCapital = isWord(cursor.items[next.index], /^[A-Z]$/);
  return !isCapital || isSymbol(touching(next, 1), '^_');
}

function isCapitalGreek(word: string): boolean {
  return /^[A-Z][a-z]*$/.test(word) && findCommand(word)?.role === 'greek';
}

/** `(0,1)`, `{x: x>0}`, `[n]`; a number alone in brackets is a citation. */
function looksLikeSet(group: Group): boolean {
  const [only, ...others] = group.children;
  if (group.open === '[' && others.length === 0) return isWord(only, /^[a-zA-Z]$/);
  const hasComma = group.children.some((child) => isSymbol(child, ',:|'));
  return hasComma && !holdsProse(group) && group.children.length <= 24;
}

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
  const reading = readWord(word.replace(/(?<=^[A-Z])(?:left|[bB]igg?[lrm]?)$/, ''), lonely);
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
function operandTouches(cursor: Cursor): boolean {
  const before: Item | undefined = touching(cursor, -1);
  return before?.kind === 'number' || before?.kind === 'group' || isSymbol(before, '|*');
}

/** In `Y_T inR^n` the relation was glued to what follows only. */
function followsOperand(cursor: Cursor): boolean {
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
  const reading = readWord(word, lonely);
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
      (child.kind === 'word' && readWord(child.value, lonely).kind === 'prose') ||
      child.kind === 'address',
  );
}

const textCommand = /(?:text(?:it|bf|sc|rm|tt|sf|normal)?|mbox|math(?:rm|sf|tt|it)|operatorname)$/;
const longestText = 5;

/** True for the words in braces after a command that sets them as text: `text{max}`. */
export function isTextArgument(cursor: Cursor, { open, children }: Group): boolean {
  if (open !== '{' || children.length > longestText) return false;
  const isText = children.every(({ kind }) => ['word', 'blank', 'symbol', 'number'].includes(kind));
  return isText && isWord(touching(cursor, -1), textCommand);
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
