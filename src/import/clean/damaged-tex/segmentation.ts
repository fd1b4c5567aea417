import { type CommandName, findCommand, functionWords, longestName } from './vocabulary.ts';

/** A part of a word that was glued together: a command name, or letters that stand for themselves. */
export interface Piece {
  kind: 'command' | 'letters';
  value: string;
}

/** What stands around a word decides readings such as `xin` (`x\in` or `\xi n`). */
export interface WordContext {
  /** A set or an interval follows, so a last `in` or `to` can be the relation. */
  setFollows: boolean;
  /** That set is more than a single capital. */
  markedSetFollows: boolean;
  /** An operand follows, so a last relation or operation has something to relate. */
  operandFollows: boolean;
  /** The word stands in the brackets after a function's name: `O(slog n)`. */
  isArgument: boolean;
  /** The word stands directly after `^` or `_`. */
  isScript: boolean;
  /** A bracket follows directly, as it must after `left`, `right` and `big`. */
  bracketFollows: boolean;
  /** An operand stands directly before, so the word may begin with a relation. */
  operandBefore: boolean;
}

export const noContext: WordContext = {
  setFollows: false,
  markedSetFollows: false,
  operandFollows: false,
  isArgument: false,
  isScript: false,
  bracketFollows: false,
  operandBefore: false,
};

const longestWord = 48;
const longestRun = 3;
const letterCost = 1.2;
/** The name of a function that is no command: `cdotpoly(n)`. */
const functionCost = 2.4;
const impossible = 1000;

/** The best way to read a word up to a position, as a chain of pieces. */
interface Step {
  cost: number;
  piece?: Piece;
  before?: Step;
}

interface Position {
  /** The best reading that ends with a command here, or the beginning of the word. */
  command: Step;
  /** The best reading that ends with letters here. */
  letters: Step;
}

const nothing: Step = { cost: impossible };

/**
 * Splits a word into commands and letters at the least cost: a dynamic programme over all its
 * positions, where a command costs what its entry in the vocabulary says, more where it cannot
 * well stand, and letters cost one by one. Returns undefined when the best reading has no command.
 */
export function segmentWord(word: string, context: WordContext = noContext): Piece[] | undefined {
  if (word.length > longestWord) return undefined;
  const positions: Position[] = [{ command: { cost: 0 }, letters: nothing }];
  for (let end = 1; end <= word.length; end += 1) {
    const position: Position = { command: nothing, letters: nothing };
    for (let from = Math.max(0, end - longestName); from < end; from += 1) {
      const value = word.slice(from, end);
      const { command: before = nothing, letters = nothing } = positions[from] ?? {};
      if (value.length <= longestRun || functionWords.has(value)) {
        const cost = before.cost + lettersCost(value, commandOf(before));
        position.letters = better(position.letters, cost, { kind: 'letters', value }, before);
      }
      const command = findCommand(value);
      if (command === undefined || (proseNames.test(value) && !context.isScript)) continue;
      const ownCost = commandCost(command, word, from, context);
      const piece: Piece = { kind: 'command', value };
      position.command = better(position.command, letters.cost + ownCost, piece, letters);
      if (relates(command) && relates(commandOf(before))) continue;
      position.command = better(position.command, before.cost + ownCost, piece, before);
    }
    positions.push(position);
  }
  const { command = nothing, letters = nothing } = positions.at(-1) ?? {};
  return readBack(command.cost <= letters.cost ? command : letters);
}

/** Names that are words stand in more words than formulas: "cover", "mustard". */
const proseNames = /^(?:over|models|parallel|star|diamond|bullet|bowtie|dagger|land|lor)$/;

function better(best: Step, cost: number, piece: Piece, before: Step): Step {
  return cost < best.cost ? { cost, piece, before } : best;
}

function commandOf({ piece }: Step): CommandName | undefined {
  return piece && findCommand(piece.value);
}

/** `hinge` is no `h\in\ge`: two relations never stand side by side. */
function relates(command: CommandName | undefined): boolean {
  return command?.role === 'relation' || command?.name === 'to';
}

function readBack(last: Step): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let step: Step | undefined = last; step?.piece; step = step.before) {
    pieces.unshift(step.piece);
  }
  return pieces.some(({ kind }) => kind === 'command') ? pieces : undefined;
}

/**
 * TeX itself never glues a letter to a command's end; the damage does so only where the letter was
 * a lost command's argument (`\in\mathbb{R}`), which is mostly a capital.
 */
function lettersCost(letters: string, before: CommandName | undefined): number {
  const cost = letters.length * letterCost;
  if (before === undefined || /^[A-Z]{1,2}$/.test(letters)) return cost;
  if (letters.length > 2 && functionWords.has(letters)) return functionCost;
  if (letters.length > 1 || letters === 's' || /^(accent|fraction)$/.test(before.role))
    return impossible;
  const takesAny = before.name.length > 3 && before.role !== 'function';
  return takesAny || /^(log|ln)[nmkdptr]$/.test(before.name + letters) ? cost + 1 : impossible;
}

const delimiter = /^(?:[lr](?:floor|ceil|angle|vert|Vert)|[vV]ert)/;

function commandCost(
  command: CommandName,
  word: string,
  from: number,
  context: WordContext,
): number {
  const isFirst = from === 0;
  const end = from + command.name.length;
  const isLast = end === word.length;
  switch (command.role) {
    case 'sizing':
      return (isLast && context.bracketFollows) || delimiter.test(word.slice(end))
        ? 0.8
        : impossible;
    case 'declaration':
    case 'style':
      return isFirst && isLast ? command.cost : impossible;
    case 'mark':
      return (context.isScript && isFirst) || !isFirst ? command.cost + 0.5 : impossible;
    case 'function':
      // `sinN` is `s\in\mathbb{N}` rather than `\sin\mathbb{N}`.
      return /^[A-Z]/.test(word.slice(end)) ? command.cost + 2 : command.cost;
    case 'symbol':
      return command.ambiguous ? impossible : command.cost;
    case 'accent':
      return isLast && !isFirst ? command.cost + 2 : command.cost;
    case 'relation':
    case 'binary':
    case 'arrow':
      return relationCost(command, word, from, context);
    default:
      return command.cost;
  }
}

function relationCost(
  command: CommandName,
  word: string,
  from: number,
  context: WordContext,
): number {
  const isLast = from + command.name.length === word.length;
  if (from === 0 && command.ambiguous && !isLast && !context.operandBefore && !context.isScript) {
    return command.name === 'sim' ? command.cost + 1 : impossible;
  }
  if (command.name === 'in' || command.name === 'to') {
    const isLimit = command.name === 'to' && context.operandFollows;
    const fits = isLast ? context.setFollows || isLimit : true;
    return command.cost + (fits && (from > 0 || context.operandBefore) ? -0.4 : 1.5);
  }
  const dangles = isLast && from > 0 && !context.operandFollows && command.ambiguous;
  return dangles ? command.cost + 1 : command.cost;
}
