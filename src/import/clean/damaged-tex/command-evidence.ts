import { functionEvidence } from './function-evidence.ts';
import { greekEvidence } from './greek-evidence.ts';
import {
  type Cursor,
  isScriptArgument,
  isSymbol,
  isWord,
  neighbour,
  never,
  touching,
  weightBeside,
} from './neighbours.ts';
import { hasPartner, operandFollows, operandPrecedes } from './operands.ts';
import { relationWordEvidence } from './relation-evidence.ts';
import type { CommandName } from './vocabulary.ts';

/** The weight of a word that is, letter for letter, the name of a command. */
export function commandEvidence(cursor: Cursor, command: CommandName): number {
  switch (command.role) {
    case 'greek':
      return greekEvidence(cursor, command.name);
    case 'relation':
    case 'binary':
    case 'arrow':
      return relationWordEvidence(cursor, command);
    case 'function':
      return functionEvidence(cursor, command.name);
    case 'accent':
    case 'font':
    case 'root':
    case 'fraction':
      return argumentEvidence(cursor, command);
    case 'declaration':
      return declarationEvidence(cursor, command.name);
    case 'sizing':
      return sizingEvidence(cursor, command.name);
    case 'delimiter':
      return !command.ambiguous || hasPartner(cursor) || isBetweenOperands(cursor)
        ? 6
        : weightBeside(cursor, 2);
    case 'symbol':
      return symbolNameEvidence(cursor, command);
    case 'mark':
      return isScriptArgument(cursor) || cursor.isScript ? 3 : never;
    case 'large':
      return isSymbol(touching(cursor, 1), '_^') || !command.ambiguous ? 7 : never;
    case 'dots':
      return dotsEvidence(cursor, command);
    case 'style':
      return styleEvidence(cursor, command.name);
  }
}

function isBetweenOperands(cursor: Cursor): boolean {
  return cursor.parent !== undefined && operandPrecedes(cursor) && operandFollows(cursor);
}

function argumentEvidence(cursor: Cursor, { name, role, ambiguous }: CommandName): number {
  const after = touching(cursor, 1);
  const next = neighbour(cursor, 1);
  if (after?.kind === 'group' && after.open === '{') return 7;
  if (role === 'root') return after !== undefined || operandFollows(cursor) ? 7 : 2;
  if (role === 'fraction') return next?.kind === 'number' || operandFollows(cursor) ? 5 : never;
  if (/^(over|under)/.test(name)) return never;
  if (!ambiguous) return isWord(next, /^[A-Za-z]$/) || operandFollows(cursor) ? 7 : 3;
  if (name === 'bm' && isFirstInBraces(cursor) && isWord(next, /^[A-Za-z]$/)) return 6.5;
  if (!/^(hat|tilde|bar|vec)$/.test(name)) return never;
  const isLetter = isWord(next, name === 'bar' ? /^[b-zB-HJ-Z]$/ : /^[b-zA-HJ-Z]$/);
  const isTerm = next?.kind === 'word' || (next?.kind === 'group' && next.open === '{');
  return isLetter || (operandFollows(cursor) && isTerm) ? 6.5 : never;
}

function isFirstInBraces({ index, parent }: Cursor): boolean {
  return index === 0 && parent?.open === '{';
}

function declarationEvidence(cursor: Cursor, name: string): number {
  const next = neighbour(cursor, 1);
  const isFirst = isFirstInBraces(cursor);
  const isLetters = isWord(next, /^(?:[A-Z]{1,4}|poly|polylog)$/);
  if (isFirst && (isLetters || next?.kind === 'number')) return 6;
  if (isFirst && name === 'rm') return cursor.isScript ? 6 : 1;
  if (!isLetters) return never;
  return name === 'cal' ? 6.5 : name === 'bf' && next.value.length < 3 ? 3 : never;
}

function sizingEvidence(cursor: Cursor, name: string): number {
  const after = touching(cursor, 1);
  if (after === undefined) {
    const closes = cursor.index === cursor.items.length - 1 && cursor.parent !== undefined;
    const opens = neighbour(cursor, 1)?.kind === 'group' && name === 'left';
    if (closes) return isSymbol(touching(cursor, -1), '-') ? never : 1;
    return opens ? 3 : never;
  }
  return after.kind === 'group' || isSymbol(after, '|([{)]}') ? 4 : never;
}

function symbolNameEvidence(cursor: Cursor, { name, ambiguous }: CommandName): number {
  if (!ambiguous) return 7;
  const after = touching(cursor, 1);
  if (name === 'real') return isSymbol(after, '^_') ? 5 : never;
  if (name === 'partial' || name === 'exists') {
    if (isSymbol(after, '_^')) return 4;
    const isInside = cursor.parent !== undefined && operandFollows(cursor);
    return isInside ? 1 : never;
  }
  return after?.kind === 'group' && /^(Re|Im)$/.test(name) ? 2 : never;
}

function dotsEvidence(cursor: Cursor, { ambiguous }: CommandName): number {
  if (!ambiguous) return 5;
  if (isSymbol(touching(cursor, -1), ',') || isSymbol(touching(cursor, 1), ',')) return 4;
  return isBetweenOperands(cursor) ? 4 : never;
}

function styleEvidence(cursor: Cursor, name: string): number {
  if (name === 'raise') {
    const after = touching(cursor, 1);
    return after?.kind === 'number' && /[a-z]$/.test(after.value) ? 2 : never;
  }
  return /style$/.test(name) ? 2 : operandPrecedes(cursor) && operandFollows(cursor) ? -1 : never;
}
