import { operandFollows, operandPrecedes, readAt } from './reading-at.ts';
import { beyond, glued, isSymbol, type Place } from './surroundings.ts';
import type { Item } from './tokens.ts';
import { barrier } from './weights.ts';
import type { Reading } from './word-reading.ts';

/** The weight of a single character that is no letter, digit or matched bracket. */
export function symbolEvidence(place: Place, character: string): number {
  switch (character) {
    case '^':
    case '_':
      return scriptEvidence(place, character);
    case '=':
    case '<':
    case '>':
    case '≤':
    case '≥':
    case '≈':
      return relationEvidence(place);
    case '+':
    case '/':
    case '*':
      return operatorEvidence(place, character);
    case '-':
    case '−':
      return minusEvidence(place);
    case ',':
    case ';':
      return commaEvidence(place, character);
    case ':':
      return colonEvidence(place);
    case '.':
      return place.parent === undefined ? barrier : -1;
    case '|':
      return glued(place, -1) === undefined && glued(place, 1) === undefined ? 0 : 0.3;
    case "'":
      return glued(place, -1)?.kind === 'word' && glued(place, 1)?.kind !== 'word' ? -1 : barrier;
    case '%':
      return place.parent === undefined ? -3 : 0;
    case '!':
      return isSymbol(glued(place, -1), '!') || isSymbol(glued(place, 1), '!') ? -1 : barrier;
    case '∈':
    case '×':
    case '·':
    case '∞':
      return 0.5;
    default:
      return barrier;
  }
}

/** `^` and `_` are the surest sign of all, where they have a base and an argument. */
function scriptEvidence(place: Place, character: string): number {
  const base = glued(place, -1);
  const argument = glued(place, 1);
  if (base === undefined || argument === undefined) {
    return character === '^' && argument?.kind === 'group' ? 0 : barrier;
  }
  if (!isScriptArgument(argument)) return barrier;
  if (character === '^') return 5;
  return indexEvidence(place, base, argument);
}

function isScriptArgument(item: Item): boolean {
  if (item.kind === 'group') return item.open === '{' || item.open === '(';
  return item.kind !== 'symbol' || '*+-|'.includes(item.value);
}

/** An underscore is also what joins names: `float8_e4m3`, `XLM-R_Base`, `my_file`. */
function indexEvidence(place: Place, base: Item, argument: Item): number {
  const baseReading = readAt({ ...place, index: place.index - 1 });
  const argumentPlace = { ...place, index: place.index + 1 };
  const argumentReading = readAt(argumentPlace);
  const touchesMore = glued(argumentPlace, 1);
  if (isIdentifier(place, argument)) return barrier;
  const isLongBase = base.kind === 'word' && base.value.length > 1;
  if (argument.kind === 'number' && touchesMore?.kind === 'word' && isLongBase) return -3;
  if (base.kind === 'number') return barrier;
  if (base.kind === 'word' && base.value.length > 1) {
    const isCapital = /^[A-Z]{2,3}$/.test(base.value);
    if (baseReading.kind === 'letters' && /^[A-Za-z][a-z]$/.test(base.value)) return 3.5;
    if (baseReading.kind === 'prose' || baseReading.kind === 'letters') {
      return isCapital && (argument.kind === 'number' || argument.kind === 'group') ? 5 : barrier;
    }
    // A word that merely happens to be a name of the vocabulary, in `top_k` or `in_context`.
    if (baseReading.kind === 'command' && baseReading.command.ambiguous) {
      const isIndexed = ['function', 'large'].includes(baseReading.command.role);
      return isIndexed && argumentReading.kind !== 'letters' ? 3 : barrier;
    }
  }
  if (argument.kind === 'word' && argument.value.length > 1) {
    if (argumentReading.kind === 'prose' || argumentReading.kind === 'function') {
      return /^[A-Z]{1,4}$/.test(argument.value) ? 4 : barrier;
    }
    if (argumentReading.kind === 'letters')
      return isLongBase && !isGreek(baseReading) ? barrier : 3;
  }
  return 5;
}

/** Underscores in a row, or one before letters with digits, join the parts of an identifier. */
function isIdentifier(place: Place, argument: Item): boolean {
  const before = place.items[place.index - 2];
  const after = place.items[place.index + 2];
  if (argument.kind !== 'word' && argument.kind !== 'number') return false;
  if (isSymbol(after, '_') || (isSymbol(before, '_') && !place.isScript)) return true;
  return argument.kind === 'word' && after?.kind === 'number';
}

function isGreek(reading: Reading): boolean {
  if (reading.kind === 'compound') return reading.commands.at(-1)?.role === 'greek';
  return reading.kind === 'command' && reading.command.role === 'greek';
}

function relationEvidence(place: Place): number {
  const right = operandFollows(place) || isSymbol(glued(place, 1), '=<>');
  if (!right) return -3;
  if (operandPrecedes(place) || isSymbol(glued(place, -1), '=<>')) return 0.5;
  const opens = place.parent !== undefined && beyond(place, -1) === undefined;
  return opens ? 0.8 : -3;
}

function operatorEvidence(place: Place, character: string): number {
  const [left, right] = [operandPrecedes(place), operandFollows(place)];
  if (character === '*' && isSymbol(glued(place, -1), '^_|')) return 1;
  if (character === '*' && left && glued(place, -1) !== undefined) return -0.5;
  if (left && right) return 0.5;
  if (character === '+' && (isSymbol(glued(place, -1), '^_') || place.isScript)) return 0.5;
  return right && place.parent !== undefined ? -0.5 : -3;
}

function minusEvidence(place: Place): number {
  const after = glued(place, 1);
  const before = glued(place, -1);
  if (isSymbol(after, '-') || isSymbol(before, '-')) return barrier;
  if (isSymbol(before, '^_')) return 0.3;
  // A hyphen to a word: `epsilon-stationary`, `(beta,B)-Bernstein`.
  if (after?.kind === 'word' && isHyphenated({ ...place, index: place.index + 1 })) return -6;
  if (!operandFollows(place)) return -4;
  if (before === undefined && after !== undefined) {
    const left = operandPrecedes(place);
    return left || place.parent !== undefined || isSymbol(beyond(place, -1), '=<>') ? 0.3 : -3;
  }
  if (isSymbol(before, '=<>,')) return 0.3;
  return operandPrecedes(place) ? 0.3 : -4;
}

function isHyphenated(place: Place): boolean {
  const reading = readAt(place);
  const letterOnly = reading.kind === 'variable' || reading.kind === 'letters';
  if (letterOnly && isSymbol(glued(place, 1), '.') && isInsideWord(place)) return true;
  if (letterOnly) return isSymbol(glued(place, 1), '-') && place.parent === undefined;
  return reading.kind === 'prose' || (reading.kind === 'function' && glued(place, 1) === undefined);
}

function isInsideWord(place: Place): boolean {
  return place.items[place.index + 2]?.kind === 'word';
}

function commaEvidence(place: Place, character: string): number {
  if (place.isScript) return 0.2;
  const isGlued = glued(place, -1) !== undefined && glued(place, 1) !== undefined;
  if (!operandPrecedes(place)) return -2;
  if (place.parent === undefined) return isGlued && character === ',' ? -0.2 : barrier;
  return isGlued || operandFollows(place) || isSymbol(beyond(place, 1), '.') ? 0.2 : -2;
}

const farthestArrow = 12;

/** A colon belongs to a formula in `f: X to Y` and in an index such as `1:T`. */
function colonEvidence(place: Place): number {
  if (place.isScript) return 0.2;
  const after = glued(place, 1);
  const before = beyond(place, -1);
  if (isSymbol(after, '=')) return 0.5;
  if (before?.kind !== 'word' && before?.kind !== 'group') return barrier;
  if (before.kind === 'word' && before.value.length > 1) return barrier;
  for (let index = place.index + 1; index < place.index + farthestArrow; index += 1) {
    const item = place.items[index];
    if (item?.kind !== 'word' && item?.kind !== 'command') continue;
    if (/(^|[A-Z\\}])(to|rightarrow|mapsto)([A-Z]|$)/.test(item.value)) return 0.5;
    if (item.value.length > 3 && readAt({ ...place, index }).kind === 'prose') break;
  }
  return place.parent !== undefined && operandFollows(place) ? 0 : barrier;
}
