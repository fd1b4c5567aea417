import { type Cursor, isSymbol, neighbour, never, touching } from './neighbours.ts';
import { operandFollows, operandPrecedes } from './operands.ts';
import { readAt } from './reading-at.ts';
import type { Item } from './tokens.ts';
import type { Reading } from './word-reading.ts';

/** The weight of a single character that is no letter, digit or matched bracket. */
export function symbolEvidence(cursor: Cursor, character: string): number {
  switch (character) {
    case '^':
    case '_':
      return scriptEvidence(cursor, character);
    case '=':
    case '<':
    case '>':
    case '≤':
    case '≥':
    case '≈':
      return relationEvidence(cursor);
    case '+':
    case '/':
    case '*':
      return operatorEvidence(cursor, character);
    case '-':
    case '−':
      return minusEvidence(cursor);
    case ',':
    case ';':
      return commaEvidence(cursor, character);
    case ':':
      return colonEvidence(cursor);
    case '.':
      return cursor.parent === undefined ? never : -1;
    case '|':
      return touching(cursor, -1) === undefined && touching(cursor, 1) === undefined ? 0 : 0.3;
    case "'":
      return touching(cursor, -1)?.kind === 'word' && touching(cursor, 1)?.kind !== 'word'
        ? -1
        : never;
    case '%':
      return cursor.parent === undefined ? -3 : 0;
    case '!':
      return isSymbol(touching(cursor, -1), '!') || isSymbol(touching(cursor, 1), '!') ? -1 : never;
    case '∈':
    case '×':
    case '·':
    case '∞':
      return 0.5;
    default:
      return never;
  }
}

/** `^` and `_` are the surest sign of all, where they have a base and an argument. */
function scriptEvidence(cursor: Cursor, character: string): number {
  const base = touching(cursor, -1);
  const argument = touching(cursor, 1);
  if (base === undefined || argument === undefined) {
    return character === '^' && argument?.kind === 'group' ? 0 : never;
  }
  if (!isScriptArgument(argument)) return never;
  if (character === '^') return 5;
  return indexEvidence(cursor, base, argument);
}

function isScriptArgument(item: Item): boolean {
  if (item.kind === 'group') return item.open === '{' || item.open === '(';
  return item.kind !== 'symbol' || '*+-|'.includes(item.value);
}

/** An underscore is also what joins names: `float8_e4m3`, `XLM-R_Base`, `my_file`. */
function indexEvidence(cursor: Cursor, base: Item, argument: Item): number {
  const baseReading = readAt({ ...cursor, index: cursor.index - 1 });
  const argumentPlace = { ...cursor, index: cursor.index + 1 };
  const argumentReading = readAt(argumentPlace);
  const touchesMore = touching(argumentPlace, 1);
  if (isIdentifier(cursor, argument) && !isGreek(baseReading) && !isGreek(argumentReading)) {
    return never;
  }
  const isLongBase = base.kind === 'word' && base.value.length > 1;
  if (argument.kind === 'number' && touchesMore?.kind === 'word' && isLongBase) return -3;
  if (base.kind === 'number') return never;
  if (base.kind === 'word' && base.value.length > 1) {
    const isCapital = /^[A-Z]{2,3}$/.test(base.value);
    if (baseReading.kind === 'letters' && /^[A-Za-z][a-z]$/.test(base.value)) return 3.5;
    if (baseReading.kind === 'prose' || baseReading.kind === 'letters') {
      return isCapital && (argument.kind === 'number' || argument.kind === 'group') ? 5 : never;
    }
    // A word that merely happens to be a name of the vocabulary, in `top_k` or `in_context`.
    if (baseReading.kind === 'command' && baseReading.command.ambiguous) {
      const isIndexed = ['function', 'large'].includes(baseReading.command.role);
      return isIndexed && argumentReading.kind !== 'letters' ? 3 : never;
    }
  }
  if (argument.kind === 'word' && argument.value.length > 1) {
    if (argumentReading.kind === 'prose' || argumentReading.kind === 'function') {
      return /^[A-Z]{1,4}$/.test(argument.value) ? 4 : never;
    }
    if (argumentReading.kind === 'letters') return isLongBase && !isGreek(baseReading) ? never : 3;
  }
  return 5;
}

/** Underscores in a row, or one before letters with digits, join the parts of an identifier. */
function isIdentifier(cursor: Cursor, argument: Item): boolean {
  const before = cursor.items[cursor.index - 2];
  const after = cursor.items[cursor.index + 2];
  if (argument.kind !== 'word' && argument.kind !== 'number') return false;
  if (isSymbol(after, '_') || (isSymbol(before, '_') && !cursor.isScript)) return true;
  return argument.kind === 'word' && after?.kind === 'number';
}

function isGreek(reading: Reading): boolean {
  if (reading.kind === 'compound') return reading.commands.at(-1)?.role === 'greek';
  return reading.kind === 'command' && reading.command.role === 'greek';
}

function relationEvidence(cursor: Cursor): number {
  const right = operandFollows(cursor) || isSymbol(touching(cursor, 1), '=<>');
  if (!right) return -3;
  if (operandPrecedes(cursor) || isSymbol(touching(cursor, -1), '=<>')) return 0.5;
  const opens = cursor.parent !== undefined && neighbour(cursor, -1) === undefined;
  return opens ? 0.8 : -3;
}

function operatorEvidence(cursor: Cursor, character: string): number {
  const [left, right] = [operandPrecedes(cursor), operandFollows(cursor)];
  if (character === '*' && isSymbol(touching(cursor, -1), '^_|')) return 1;
  if (character === '*' && left && touching(cursor, -1) !== undefined) return -0.5;
  if (left && right) return 0.5;
  if (character === '+' && (isSymbol(touching(cursor, -1), '^_') || cursor.isScript)) return 0.5;
  return right && cursor.parent !== undefined ? -0.5 : -3;
}

function minusEvidence(cursor: Cursor): number {
  const after = touching(cursor, 1);
  const before = touching(cursor, -1);
  if (isSymbol(after, '-') || isSymbol(before, '-')) return never;
  if (isSymbol(before, '^_')) return 0.3;
  // A hyphen to a word: `epsilon-stationary`, `(beta,B)-Bernstein`.
  if (after?.kind === 'word' && isHyphenated({ ...cursor, index: cursor.index + 1 })) return -6;
  if (!operandFollows(cursor)) return -4;
  if (before === undefined && after !== undefined) {
    const left = operandPrecedes(cursor);
    return left || cursor.parent !== undefined || isSymbol(neighbour(cursor, -1), '=<>') ? 0.3 : -3;
  }
  if (isSymbol(before, '=<>,')) return 0.3;
  return operandPrecedes(cursor) ? 0.3 : -4;
}

function isHyphenated(cursor: Cursor): boolean {
  const reading = readAt(cursor);
  const letterOnly = reading.kind === 'variable' || reading.kind === 'letters';
  if (letterOnly && isSymbol(touching(cursor, 1), '.') && isInsideWord(cursor)) return true;
  if (letterOnly) return isSymbol(touching(cursor, 1), '-') && cursor.parent === undefined;
  return (
    reading.kind === 'prose' || (reading.kind === 'function' && touching(cursor, 1) === undefined)
  );
}

function isInsideWord(cursor: Cursor): boolean {
  return cursor.items[cursor.index + 2]?.kind === 'word';
}

function commaEvidence(cursor: Cursor, character: string): number {
  if (cursor.isScript) return 0.2;
  const isGlued = touching(cursor, -1) !== undefined && touching(cursor, 1) !== undefined;
  if (!operandPrecedes(cursor)) return -2;
  if (cursor.parent === undefined) return isGlued && character === ',' ? -0.2 : never;
  return isGlued || operandFollows(cursor) || isSymbol(neighbour(cursor, 1), '.') ? 0.2 : -2;
}

const farthestArrow = 12;

/** A colon belongs to a formula in `f: X to Y` and in an index such as `1:T`. */
function colonEvidence(cursor: Cursor): number {
  if (cursor.isScript) return 0.2;
  const after = touching(cursor, 1);
  const before = neighbour(cursor, -1);
  if (isSymbol(after, '=')) return 0.5;
  if (before?.kind !== 'word' && before?.kind !== 'group') return never;
  if (before.kind === 'word' && before.value.length > 1) return never;
  for (let index = cursor.index + 1; index < cursor.index + farthestArrow; index += 1) {
    const item = cursor.items[index];
    if (item?.kind !== 'word' && item?.kind !== 'command') continue;
    if (/(^|[A-Z\\}])(to|rightarrow|mapsto)([A-Z]|$)/.test(item.value)) return 0.5;
    if (item.value.length > 3 && readAt({ ...cursor, index }).kind === 'prose') break;
  }
  return cursor.parent !== undefined && operandFollows(cursor) ? 0 : never;
}
