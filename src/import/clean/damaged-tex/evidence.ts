import { commandEvidence } from './command-evidence.ts';
import { compoundEvidence } from './compound-evidence.ts';
import { operandFollows, operandPrecedes, readAt } from './reading-at.ts';
import {
  beyond,
  glued,
  isScriptArgument,
  isSymbol,
  type Place,
  placeBeyond,
} from './surroundings.ts';
import { symbolEvidence } from './symbol-evidence.ts';
import type { Leaf } from './tokens.ts';
import { findCommand } from './vocabulary.ts';
import { barrier } from './weights.ts';
import type { Reading } from './word-reading.ts';

/** A blank in a formula costs a little: it is more often the end of one. */
const blankEvidence = -0.6;
/** Beside an operation it costs next to nothing. */
const blankAtOperation = -0.1;

/**
 * How much more an item looks like mathematics than like prose at its place, as a sum of
 * hand-set weights: above zero for mathematics, and {@link barrier} for what only prose has.
 * Groups are weighed by their contents elsewhere.
 */
export function weighLeaf(place: Place, leaf: Leaf): number {
  switch (leaf.kind) {
    case 'blank':
      return blankWeight(place);
    case 'number':
      return numberEvidence(place);
    case 'word':
      return wordEvidence(place, readAt(place));
    case 'symbol':
      return symbolEvidence(place, leaf.value);
    case 'command':
      return survivedCommandEvidence(leaf.value);
    case 'escape':
      return escapeEvidence(place, leaf.value);
    default:
      return barrier;
  }
}

function blankWeight(place: Place): number {
  const [before, after] = [glued(place, -1), glued(place, 1)];
  if (before?.kind === 'number' && after?.kind === 'number') return -4;
  if (!operandPrecedes({ ...place, index: place.index + 1 })) return blankAtOperation;
  if (after?.kind === 'number') return -3;
  const startsOperand = operandFollows({ ...place, index: place.index - 1 });
  return startsOperand ? blankEvidence : blankAtOperation;
}

function numberEvidence(place: Place): number {
  // `1.6-1.8` before a lone `times`, and the `5` of `Phi-5`, are read as prose.
  const after = glued(place, 1);
  if (isLoneTimes(place)) return -5;
  if (isAboutSign(place)) return -1;
  if (after?.kind === 'word' && readAt({ ...place, index: place.index + 1 }).kind === 'prose') {
    return isScriptArgument(place) ? 0.5 : -4;
  }
  return 0.3;
}

/** True for a number before a `times` that nothing follows: `16times faster`. */
function isLoneTimes(place: Place): boolean {
  const next = glued(place, 1);
  if (next?.kind !== 'word' && next?.kind !== 'command') return false;
  if (!/^\\?times$/.test(next.value)) return false;
  return !hasFactorAfter({ ...place, index: place.index + 1 });
}

/** In `sim3 hours` the sign alone is mathematics, the number belongs to the prose. */
function isAboutSign(place: Place): boolean {
  const before = placeBeyond(place, -1);
  const item = place.items[before.index];
  return item?.kind === 'word' && item.value === 'sim' && !operandPrecedes(before);
}

/** True when a number or a variable follows that is multiplied rather than counted. */
export function hasFactorAfter(place: Place): boolean {
  const after = glued(place, 1);
  if (after?.kind === 'number' || after?.kind === 'group') return true;
  if (after !== undefined) {
    const isLetter = after.kind === 'word' && after.value.length === 1;
    return isLetter && place.items[place.index + 2]?.kind !== 'number';
  }
  const next = beyond(place, 1);
  return next?.kind === 'number' || (next?.kind === 'word' && /^[b-zB-HJ-Z]$/.test(next.value));
}

function wordEvidence(place: Place, reading: Reading): number {
  switch (reading.kind) {
    case 'variable':
      return variableEvidence(place);
    case 'letters':
      return lettersEvidence(place);
    case 'function':
      return functionWordEvidence(place);
    case 'command':
      return commandEvidence(place, reading.command);
    case 'compound':
      return compoundEvidence(place, reading);
    case 'prose':
      return proseEvidence(place);
  }
}

function variableEvidence(place: Place): number {
  const item = place.items[place.index];
  const letter = item?.kind === 'word' ? item.value : '';
  if (isSymbol(glued(place, -1), "'’@")) return barrier;
  if (isModelNumber(place)) return barrier;
  const after = glued(place, 1);
  // In `S^{2}FT` the letter belongs to the name, only the exponent is mathematics.
  if (isSymbol(after, '^') && isNameAfterScript(place)) return -3;
  if (!/^[aAI]$/.test(letter)) return 1;
  const touches = isSymbol(after, '^_+=<>/|') || after?.kind === 'group';
  const operator = isSymbol(beyond(place, -1), '=<>+/|^_') || isSymbol(beyond(place, 1), '=<>+/');
  const isAlone = glued(place, -1) === undefined && after === undefined;
  if (touches || operator) return 0.8;
  return isAlone && !place.isScript ? -3 : 0.3;
}

/** The `A100` in `4timesA100` is the name of a thing that is counted. */
function isModelNumber(place: Place): boolean {
  const before = glued(place, -1);
  return before?.kind === 'word' && before.value === 'times' && glued(place, 1)?.kind === 'number';
}

function isNameAfterScript(place: Place): boolean {
  const name = place.items[place.index + 3];
  return name?.kind === 'word' && /^[A-Z]{2}/.test(name.value);
}

function lettersEvidence(place: Place): number {
  const before = glued(place, -1);
  const after = glued(place, 1);
  const item = place.items[place.index];
  const isShort = item?.kind === 'word' && item.value.length < 3;
  const isCapital = item?.kind === 'word' && /^[A-Z]{2,}$/.test(item.value);
  // A chemical formula or an abbreviation (`CO_2`) keeps its letters in the text.
  if (isCapital && isSymbol(after, '_') && place.parent === undefined) return -5;
  if (isScriptArgument(place) || place.isScript) return 0.5;
  if (isDeclared(place)) return 1;
  if (isCapital && before?.kind === 'group' && !place.isArgument) return -5;
  if (isCapital && item.value.length > 2 && isSymbol(after, '^') && !place.isArgument) return -5;
  if (place.isArgument || (isShort && followsRelation(place))) return 0.3;
  if (isSymbol(before, '/^+') || isSymbol(after, '^/+') || after?.kind === 'group') return 0.3;
  if (before?.kind === 'group' || before?.kind === 'number') return 0.3;
  return place.parent === undefined ? -5 : -0.5;
}

/** True after `\approx` and the like: what is related may be a product, as in `M\approx AW`. */
function followsRelation(place: Place): boolean {
  const before = placeBeyond(place, -1);
  if (place.items[before.index]?.kind !== 'word') return false;
  const reading = readAt(before);
  if (reading.kind === 'command') return isRelation(reading.command.role) && before.index > 0;
  return reading.kind === 'compound' && isRelation(reading.commands.at(-1)?.role);
}

function isRelation(role: string | undefined): boolean {
  return role === 'relation' || role === 'binary' || role === 'arrow';
}

/** The letters in `bf NP` belong to the declaration before them. */
function isDeclared(place: Place): boolean {
  const before = beyond(place, -1);
  return before?.kind === 'word' && findCommand(before.value)?.role === 'declaration';
}

function functionWordEvidence(place: Place): number {
  const after = glued(place, 1);
  if (after?.kind === 'group' || isSymbol(after, '_^')) return 0.8;
  if (place.isScript) return 0.5;
  const operatorBeside = isSymbol(beyond(place, 1), '+=<>') || isSymbol(beyond(place, -1), '+=<>');
  if (operatorBeside || (place.parent !== undefined && place.items.length === 1)) return 0.3;
  return place.parent === undefined ? barrier : -3;
}

function proseEvidence(place: Place): number {
  if (isScriptArgument(place)) {
    const item = place.items[place.index];
    return item?.kind === 'word' && /^[A-Z]{1,4}$/.test(item.value) ? 0.5 : barrier;
  }
  if (place.isScript) return 0;
  const after = glued(place, 1);
  const isArgument = after?.kind === 'group' && after.open === '{' && place.parent !== undefined;
  return isArgument ? -3 : barrier;
}

function survivedCommandEvidence(value: string): number {
  const command = findCommand(value.slice(1));
  if (command === undefined || /^\\text|^\\mbox/.test(value)) return barrier;
  return command.role === 'declaration' ? 1 : 6;
}

function escapeEvidence(place: Place, value: string): number {
  if (value === '\\%') return place.parent === undefined ? -3 : 0;
  return '\\,\\;\\!\\|\\{\\}\\:'.includes(value) ? 0.5 : barrier;
}
