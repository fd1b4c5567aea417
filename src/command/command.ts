import { parseArgs } from 'node:util';
import { ExpectedError } from '../schema/expected-error.ts';
import { didYouMean } from '../text/nearest.ts';

/** An option of a command, in the form in which `parseArgs` of Node takes it. */
export interface Option {
  type: 'string' | 'boolean';
  default?: string | boolean;
  /** What its value is called in the usage, such as DIR. */
  value?: string;
  /** What it is for, in one line. */
  help: string;
}

export type Options = Record<string, Option>;

/** A command as its help shows it. */
export interface Command<Given extends Options> {
  /** How it is started, such as `npm run check --`. */
  start: string;
  /** What it does, in a sentence or two. */
  about: string;
  /** What it takes besides options, such as `[FILE|DIR…]`; nothing else where this is left out. */
  operands?: string;
  options: Given;
  /** What its exit codes say. */
  exits: Record<number, string>;
}

/** What was asked for: the values of the options, by their names, and the operands. */
export type Arguments<Given extends Options> = ReturnType<
  typeof parseArgs<{ options: Given; allowPositionals: true }>
>;

/** `--help`, which every command has. */
const help: Option = { type: 'boolean', help: 'shows this' };

/**
 * Reads the arguments of a command.
 * @returns undefined where they ask for help.
 * @throws ExpectedError with a sentence where they are not what the command takes.
 */
export function readArguments<Given extends Options>(
  command: Command<Given>,
  args: string[],
): Arguments<Given> | undefined {
  const options: Options = { ...command.options, help };
  const { tokens } = parseArgs({
    args,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const named = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  if (named.some(({ name }) => name === 'help')) return undefined;
  const problems = tokens.flatMap((token) => {
    if (token.kind === 'option') return problemOf(token, options);
    if (token.kind !== 'positional' || command.operands !== undefined) return [];
    return [`${token.value}: the command takes no such word`];
  });
  if (problems.length > 0) {
    throw new ExpectedError(`${problems.join('\n')} · ${command.start} --help shows what it takes`);
  }
  return parseArgs({ args, options: command.options, allowPositionals: true });
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

function problemOf({ name, rawName, value, inlineValue }: OptionToken, options: Options): string[] {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return [`${rawName}: no such option${didYouMean(name, Object.keys(options))}`];
  if (option.type === 'boolean') {
    return value === undefined ? [] : [`${rawName}: takes no value, but got “${value}”`];
  }
  if (value && (inlineValue || !value.startsWith('-'))) return [];
  return [`${rawName}: its value is missing, as in ${rawName} ${option.value ?? 'VALUE'}`];
}

/** The help of a command: what it does, what it takes, and what its exit codes say. */
export function usage<Given extends Options>(command: Command<Given>): string {
  const rows = Object.entries({ ...command.options, help }).map(([name, option]) => ({
    flag: `--${name}${option.type === 'string' ? ` ${option.value ?? 'VALUE'}` : ''}`,
    help: option.help,
  }));
  const width = Math.max(...rows.map(({ flag }) => flag.length));
  const flags = rows.slice(0, -1).map(({ flag }) => `[${flag}]`);
  const call = [command.start, command.operands, ...flags].filter((part) => part !== undefined);
  return [
    command.about,
    '',
    `Usage: ${call.join(' ')}`,
    '',
    ...rows.map(({ flag, help }) => `  ${flag.padEnd(width)}  ${help}`),
    '',
    'Exit codes:',
    ...Object.entries(command.exits).map(([code, meaning]) => `  ${code}  ${meaning}`),
  ].join('\n');
}
