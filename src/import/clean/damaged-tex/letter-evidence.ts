import {
  type Cursor,
  followsSign,
  isScriptArgument,
  isSymbol,
  neighbour,
  neighbourCursor,
  never,
  touching,
} from './neighbours.ts';
import { readAt } from './reading-at.ts';
import { findCommand } from './vocabulary.ts';

export function variableEvidence(cursor: Cursor): number {
  const item = cursor.items[cursor.index];
  const letter = item?.kind === 'word' ? item.value : '';
  if (isSymbol(touching(cursor, -1), "'’@")) return never;
  if (isModelNumber(cursor) || isNamePart(cursor)) return never;
  const after = touching(cursor, 1);
  // In `S^{2}FT` the letter belongs to the name, only the exponent is mathematics.
  if (isSymbol(after, '^') && isNameAfterScript(cursor)) return -3;
  if (!/^[aAI]$/.test(letter) || followsSign(cursor)) return 1;
  const touches = isSymbol(after, '^_+=<>/|') || after?.kind === 'group';
  const operator =
    isSymbol(neighbour(cursor, -1), '=<>+/|^_') || isSymbol(neighbour(cursor, 1), '=<>+/');
  const isAlone = touching(cursor, -1) === undefined && after === undefined;
  if (touches || operator) return 0.8;
  return isAlone && !cursor.isScript ? -3 : 0.3;
}

/** Names and units after a sign that was cut off from them: `enrightarrowde`, `2 mus`. */
function isNamePart(cursor: Cursor): boolean {
  const before = touching(cursor, -1);
  return before?.kind === 'word' && before.value !== 'times';
}

/** The `A100` in `4timesA100` is the name of a thing that is counted. */
function isModelNumber(cursor: Cursor): boolean {
  const before = touching(cursor, -1);
  return (
    before?.kind === 'word' && before.value === 'times' && touching(cursor, 1)?.kind === 'number'
  );
}

function isNameAfterScript(cursor: Cursor): boolean {
  const name = cursor.items[cursor.index + 3];
  return name?.kind === 'word' && /^[A-Z]{2}/.test(name.value);
}

export function lettersEvidence(cursor: Cursor): number {
  const before = touching(cursor, -1);
  const after = touching(cursor, 1);
  const item = cursor.items[cursor.index];
  const isShort = item?.kind === 'word' && item.value.length < 3;
  const isCapital = item?.kind === 'word' && /^[A-Z]{2,}$/.test(item.value);
  if (isNamePart(cursor)) return never;
  // A chemical formula or an abbreviation (`CO_2`) keeps its letters in the text.
  if (isCapital && isSymbol(after, '_') && cursor.parent === undefined) return -5;
  if (isScriptArgument(cursor) || cursor.isScript) return 0.5;
  if (isDeclared(cursor)) return 1;
  if (isCapital && before?.kind === 'group' && !cursor.isArgument) return -5;
  if (isCapital && item.value.length > 2 && isSymbol(after, '^') && !cursor.isArgument) return -5;
  if (cursor.isArgument || (isShort && followsRelation(cursor))) return 0.3;
  if (isSymbol(before, '/^+') || isSymbol(after, '^/+') || after?.kind === 'group') return 0.3;
  if (before?.kind === 'group' || before?.kind === 'number') return 0.3;
  return cursor.parent === undefined ? -5 : -0.5;
}

/** True after `\approx` and the like: what is related may be a product, as in `M\approx AW`. */
function followsRelation(cursor: Cursor): boolean {
  const before = neighbourCursor(cursor, -1);
  if (cursor.items[before.index]?.kind !== 'word') return false;
  const reading = readAt(before);
  if (reading.kind === 'command') return isRelation(reading.command.role) && before.index > 0;
  return reading.kind === 'compound' && isRelation(reading.commands.at(-1)?.role);
}

function isRelation(role: string | undefined): boolean {
  return role === 'relation' || role === 'binary' || role === 'arrow';
}

/** The letters in `bf NP` belong to the declaration before them. */
function isDeclared(cursor: Cursor): boolean {
  const before = neighbour(cursor, -1);
  return before?.kind === 'word' && findCommand(before.value)?.role === 'declaration';
}

export function functionWordEvidence(cursor: Cursor): number {
  const after = touching(cursor, 1);
  if (after?.kind === 'group' || isSymbol(after, '_^')) return 0.8;
  if (cursor.isScript) return 0.5;
  const operatorBeside =
    isSymbol(neighbour(cursor, 1), '+=<>') || isSymbol(neighbour(cursor, -1), '+=<>');
  if (operatorBeside || (cursor.parent !== undefined && cursor.items.length === 1)) return 0.3;
  return cursor.parent === undefined ? never : -3;
}

export function proseEvidence(cursor: Cursor): number {
  if (isScriptArgument(cursor)) {
    const item = cursor.items[cursor.index];
    return item?.kind === 'word' && /^[A-Z]{1,4}$/.test(item.value) ? 0.5 : never;
  }
  if (cursor.isScript) return 0;
  const after = touching(cursor, 1);
  const isArgument = after?.kind === 'group' && after.open === '{' && cursor.parent !== undefined;
  return isArgument ? -3 : never;
}
