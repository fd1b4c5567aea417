import type { WordContext } from './segmentation.ts';
import {
  beyond,
  glued,
  isScriptArgument,
  isSymbol,
  isVariable,
  type Place,
  placeBeyond,
} from './surroundings.ts';
import type { Group, Item, Leaf } from './tokens.ts';
import { findCommand, functionWords } from './vocabulary.ts';
import { type Reading, readWord } from './word-reading.ts';

const readings = new WeakMap<Leaf, Reading>();

/**
 * Reads the word at a place with what stands around it taken into account. Many rules ask for the
 * reading of the same word, which never moves to another place, so it is kept with its leaf.
 */
export function readAt(place: Place): Reading {
  const item = place.items[place.index];
  if (item?.kind !== 'word') return { kind: 'prose' };
  const kept = readings.get(item);
  if (kept !== undefined) return kept;
  const reading = readWord(item.value, item.value.length === 1 ? lonely : contextAt(place));
  readings.set(item, reading);
  return reading;
}

const lonely: WordContext = {
  setFollows: false,
  operandFollows: false,
  isScript: false,
  bracketFollows: false,
  operandBefore: false,
};

function contextAt(place: Place): WordContext {
  const next = glued(place, 1);
  const isLast = next === undefined && place.index === place.items.length - 1;
  const closes = isLast && place.parent !== undefined;
  return {
    setFollows: setFollows(place),
    operandFollows: operandFollows(place),
    isScript: isScriptArgument(place) || place.isScript,
    bracketFollows: closes || next?.kind === 'group' || isSymbol(next, '|([{)]}.'),
    operandBefore: operandTouches(place),
  };
}

/** True when a set, a space or an interval stands after the place. */
export function setFollows(place: Place): boolean {
  const next = beyond(place, 1);
  if (next?.kind === 'group') return looksLikeSet(next);
  if (next?.kind === 'command') return true;
  if (next?.kind !== 'word') return false;
  if (/^[B-HJ-Z]$/.test(next.value)) return true;
  if (/^(mathbb|mathcal|mathbf|mathrm|mathfrak|real|reals|infty)/.test(next.value)) return true;
  const isCapital = /^[A-Z][a-z]*$/.test(next.value);
  return isCapital && findCommand(next.value)?.role === 'greek';
}

function looksLikeSet(group: Group): boolean {
  const hasComma = group.children.some((child) => isSymbol(child, ',:|'));
  return hasComma && !holdsProse(group) && group.children.length <= 24;
}

/** True when something stands after the place that a relation or operation can act on. */
export function operandFollows(place: Place): boolean {
  const next = beyond(place, 1);
  if (next === undefined) return false;
  if (next.kind === 'word') {
    if (next.value.length === 1 && next === glued(place, 1)) return true;
    return isOperandWord(next.value);
  }
  if (isSymbol(next, '|-+')) return glued(place, 1) === next || next.value === '|';
  return next.kind === 'number' || next.kind === 'group' || next.kind === 'command';
}

function isOperandWord(word: string): boolean {
  const reading = readWord(word, lonely);
  if (reading.kind === 'variable') return !/^[aAI]$/.test(word);
  if (reading.kind === 'function') return functionWords.has(word);
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

/** True when an operand ends directly before the place. */
function operandTouches(place: Place): boolean {
  const before: Item | undefined = glued(place, -1);
  return before?.kind === 'number' || before?.kind === 'group' || isSymbol(before, '|*');
}

/** True when an operand ends before the place, across a blank or not. */
export function operandPrecedes(place: Place): boolean {
  const before = placeBeyond(place, -1);
  const item = place.items[before.index];
  if (item === undefined) return false;
  if (item.kind === 'number' || item.kind === 'formula') return true;
  if (item.kind === 'group') return !holdsProse(item);
  if (isSymbol(item, "|*'%")) return glued(before, -1) !== undefined;
  if (item.kind === 'command') return findCommand(item.value.slice(1)) !== undefined;
  if (item.kind !== 'word') return false;
  return isSymbol(glued(before, -1), '^_') || isVariable(before) || endsAsOperand(item.value);
}

function endsAsOperand(word: string): boolean {
  const reading = readWord(word, lonely);
  switch (reading.kind) {
    case 'command':
      return ['greek', 'symbol', 'delimiter'].includes(reading.command.role);
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
      child.kind === 'opaque',
  );
}
