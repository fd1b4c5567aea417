import { type Cursor, isScriptArgument, type Level } from './neighbours.ts';
import { isTextArgument, readAt } from './reading-at.ts';
import { innerLevel } from './stretches.ts';
import { type Item, textOf } from './tokens.ts';
import { findCommand, type Role } from './vocabulary.ts';

/** The smallest thing the TeX writer moves about. */
export type Atom =
  | { kind: 'command'; name: string; role: Role }
  | { kind: 'letters'; value: string }
  | { kind: 'number'; value: string }
  | { kind: 'blank'; value: string }
  | { kind: 'symbol'; value: string }
  /** An argument in braces that is set as text, letter for letter. */
  | { kind: 'text'; value: string }
  | { kind: 'group'; open: string; close: string; children: Atom[]; isScript: boolean }
  | { kind: 'fraction'; numerator: Atom[]; denominator: Atom[] };

/** Turns the items from one index to another into atoms, words into their commands and letters. */
export function readAtoms(level: Level, from: number, to: number): Atom[] {
  const atoms: Atom[] = [];
  for (let index = from; index < to; index += 1) {
    const item = level.items[index];
    if (item !== undefined) atoms.push(...atomsOf({ ...level, index }, item));
  }
  return atoms;
}

function atomsOf(cursor: Cursor, item: Item): Atom[] {
  switch (item.kind) {
    case 'group': {
      if (isTextArgument(cursor, item)) return [{ kind: 'text', value: textOf(item) }];
      const level = innerLevel(cursor, item);
      const children = readAtoms(level, 0, level.items.length);
      const isScript = isScriptArgument(cursor);
      return [{ kind: 'group', open: item.open, close: item.close, children, isScript }];
    }
    case 'word':
      return wordAtoms(cursor, item.value);
    case 'number':
    case 'blank':
      return [{ kind: item.kind, value: item.value }];
    case 'command': {
      const command = findCommand(item.value.slice(1));
      if (command !== undefined)
        return [{ kind: 'command', name: command.name, role: command.role }];
      return [{ kind: 'symbol', value: item.value }];
    }
    default:
      return [{ kind: 'symbol', value: item.value }];
  }
}

function wordAtoms(cursor: Cursor, word: string): Atom[] {
  const reading = readAt(cursor);
  if (reading.kind === 'command') {
    return [{ kind: 'command', name: word, role: reading.command.role }];
  }
  if (reading.kind !== 'compound') return [{ kind: 'letters', value: word }];
  return reading.pieces.map(({ kind, value }): Atom => {
    const command = kind === 'command' ? findCommand(value) : undefined;
    if (command === undefined) return { kind: 'letters', value };
    return { kind: 'command', name: value, role: command.role };
  });
}
