import englishWords from './english-words.json' with { type: 'json' };
import { type Piece, segmentWord, type WordContext } from './segmentation.ts';
import { type CommandName, findCommand, functionWords } from './vocabulary.ts';

/** How a word is read if it stands in a formula. */
export type Reading =
  | { kind: 'variable' }
  | { kind: 'letters' }
  | { kind: 'function' }
  | { kind: 'command'; command: CommandName }
  | { kind: 'compound'; pieces: Piece[]; commands: CommandName[] }
  | { kind: 'prose' };

/**
 * English words and usual abbreviations that could be taken apart into LaTeX names (`blog` into
 * `b\log`), or that are as short as a product of variables. They are prose wherever they stand.
 */
const proseWords: ReadonlySet<string> = new Set(englishWords);

const greekLetter = /^[\u0370-\u03ff\u1d6a-\u1d7f]$/u;
const latin = /^[A-Za-z]+$/;

/**
 * Reads a word as the part of a formula it can be: one variable, one command, commands and
 * letters that were glued together, the name of a function, a short product of letters; or as
 * prose, when none of these fits.
 */
export function readWord(word: string, context: WordContext): Reading {
  if (word.length === 1 && (latin.test(word) || greekLetter.test(word))) {
    return { kind: 'variable' };
  }
  if (!latin.test(word)) return { kind: 'prose' };
  if (word === 'sin' && context.setFollows) return membership(word);
  const command = findCommand(word);
  if (command !== undefined) return { kind: 'command', command };
  if (functionWords.has(word)) return { kind: 'function' };
  if (context.markedSetFollows && /^[A-Za-z]in$/.test(word)) return membership(word);
  const isProduct = context.isArgument && /^[A-Za-z]log$/.test(word);
  if (!isProduct && proseWords.has(word.toLowerCase())) return { kind: 'prose' };
  const compound = readCompound(word, context);
  if (compound !== undefined) return compound;
  return word.length <= 3 ? { kind: 'letters' } : { kind: 'prose' };
}

/** In `pin [1,2]` and `tin R^d` a set follows, so the word is a letter and a relation. */
function membership(word: string): Reading {
  const command = findCommand('in');
  const pieces: Piece[] = [
    { kind: 'letters', value: word.slice(0, 1) },
    { kind: 'command', value: 'in' },
  ];
  return { kind: 'compound', pieces, commands: command ? [command] : [] };
}

const mostFreeLetters = 4;

function readCompound(word: string, context: WordContext): Reading | undefined {
  const pieces = segmentWord(word, context) ?? [];
  const commands: CommandName[] = [];
  let freeLetters = 0;
  let run = '';
  for (const { kind, value } of pieces) {
    const command = kind === 'command' ? findCommand(value) : undefined;
    if (command === undefined) {
      freeLetters += functionWords.has(value) ? 0 : value.length;
      run = value;
    } else {
      // Letters like a syllable before a short name are mostly the beginning of an English word.
      if (/[A-Za-z][a-z]$/.test(run) && !standsAfterLetters(command)) return undefined;
      commands.push(command);
      run = '';
    }
  }
  if (commands.length === 0 || freeLetters > mostFreeLetters) return undefined;
  return { kind: 'compound', pieces, commands };
}

function standsAfterLetters({ name, role, ambiguous }: CommandName): boolean {
  if (role === 'sizing') return true;
  return ambiguous ? /^(log|ln|exp|max|min|times)$/.test(name) : name.length > 3;
}
