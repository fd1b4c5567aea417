import { recoverMathematicsWithReport } from '../../src/import/clean/recover-mathematics.ts';
import type { Segment } from '../../src/mathematics/segment.ts';
import { type DamagedFormula, damageText } from './damage-text.ts';

/** A TeX command at its place in the damaged text. */
export interface PlacedCommand {
  name: string;
  /** Where the letters of its name begin. */
  position: number;
}

/** What the recovery made of one damaged text, told command by command. */
export interface Comparison {
  damaged: string;
  /** The commands whose names the damage left in the text. */
  expected: PlacedCommand[];
  /** The commands that the recovery wrote. */
  written: PlacedCommand[];
  missed: PlacedCommand[];
  wrong: PlacedCommand[];
  /** What looked like mathematics but cannot be set. */
  unparsable: string[];
  /** False where a letter or a digit of the damaged text is gone. */
  keepsAll: boolean;
}

/** Damages a text with true TeX between dollars, recovers it and compares the commands. */
export function compareRecovery(original: string): Comparison {
  const { text: damaged, formulas } = damageText(original);
  const { segments, unparsable } = recoverMathematicsWithReport(damaged);
  const expected = formulas.flatMap(commandsLeft);
  const { found, restored } = commandsIn(segments, damaged);
  return {
    damaged,
    expected,
    written: [...found, ...restored],
    missed: without(expected, found),
    wrong: [
      ...without(found, expected),
      ...restored.filter((command) => !isRightlyRestored(command, formulas)),
    ],
    unparsable,
    keepsAll: keepsLettersAndDigits(damaged, segments),
  };
}

/** True when the recovery of a text without mathematics gives it back as it is. */
export function staysPlain(text: string): boolean {
  const { segments } = recoverMathematicsWithReport(text);
  return segments.every(({ kind }) => kind === 'text') && textOf(segments) === text;
}

function commandsLeft({ original, ideal, start }: DamagedFormula): PlacedCommand[] {
  const names = new Set(Array.from(original.matchAll(/\\([A-Za-z]+)/g), ([, name = '']) => name));
  const commands: PlacedCommand[] = [];
  let backslashes = 0;
  for (const { 0: whole, index } of ideal.matchAll(/\\([A-Za-z]+|.)/gs)) {
    const name = longestName(whole.slice(1), names);
    if (name !== undefined) commands.push({ name, position: start + index - backslashes });
    backslashes += 1;
  }
  return commands;
}

/** The damage may glue a letter to a name (`\inS`); the original knows where the name ends. */
function longestName(letters: string, names: ReadonlySet<string>): string | undefined {
  for (let length = letters.length; length > 0; length -= 1) {
    if (names.has(letters.slice(0, length))) return letters.slice(0, length);
  }
  return undefined;
}

/** The commands of the recovered formulas: found by their names, or restored without one. */
function commandsIn(
  segments: readonly Segment[],
  damaged: string,
): { found: PlacedCommand[]; restored: PlacedCommand[] } {
  const found: PlacedCommand[] = [];
  const restored: PlacedCommand[] = [];
  let position = 0;
  for (const { kind, value } of segments) {
    if (kind === 'text') {
      position = startOf(value.slice(0, 20), damaged, position) ?? position;
      position += value.length;
      continue;
    }
    for (const [token] of value.matchAll(/\\[A-Za-z]+|\\?./gs)) {
      const name = token.startsWith('\\') ? token.slice(1) : token;
      const start = startOf(name, damaged, position);
      const command = { name, position: start ?? position };
      if (/^\\[A-Za-z]/.test(token)) (start === undefined ? restored : found).push(command);
      if (start !== undefined) position = start + name.length;
    }
  }
  return { found, restored };
}

/**
 * Where a part of the result begins in the damaged text: at the position, or behind blanks and
 * braces that the result has in another place.
 */
function startOf(part: string, damaged: string, position: number): number | undefined {
  for (let start = position; ; start += 1) {
    if (damaged.startsWith(part, start)) return start;
    if (!/[\s{}]/.test(damaged.charAt(start))) return undefined;
  }
}

/** A restored `\frac` or `\mathbb` is right where the original has one in the same formula. */
function isRightlyRestored(
  { name, position }: PlacedCommand,
  formulas: readonly DamagedFormula[],
): boolean {
  const formula = formulas.find(
    ({ start, damaged }) => position >= start && position <= start + damaged.length,
  );
  const sameThing = name === 'frac' ? /\\[dtc]?frac/ : /\\mathbb|\\[RNZ]\b|\\Reals?\b|\\bbR/;
  return formula !== undefined && sameThing.test(formula.original);
}

function without(
  commands: readonly PlacedCommand[],
  others: readonly PlacedCommand[],
): PlacedCommand[] {
  const keys = new Set(others.map(keyOf));
  return commands.filter((command) => !keys.has(keyOf(command)));
}

function keyOf({ name, position }: PlacedCommand): string {
  return `${position} ${name}`;
}

function textOf(segments: readonly Segment[]): string {
  return segments.map(({ value }) => value).join('');
}

function keepsLettersAndDigits(damaged: string, segments: readonly Segment[]): boolean {
  const result = lettersAndDigits(textOf(segments));
  let position = 0;
  for (const character of lettersAndDigits(damaged)) {
    position = result.indexOf(character, position) + 1;
    if (position === 0) return false;
  }
  return true;
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
