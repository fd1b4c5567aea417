import { describe, expect, test } from 'vitest';
import { ExpectedError } from '../schema/expected-error.ts';
import { type Command, readArguments, usage } from './command.ts';
import { failureText } from './run-command.ts';

const options = {
  content: { type: 'string', value: 'DIR', default: 'content', help: 'the folder' },
  json: { type: 'boolean', default: false, help: 'prints one object' },
} as const;
const boil: Command<typeof options> = {
  start: 'npm run boil --',
  about: 'Boils kettles.',
  operands: '[FILE…]',
  options,
  exits: { 0: 'all boil', 2: 'none could be read' },
};

describe('arguments', () => {
  test('are read with their defaults', () => {
    const read = readArguments(boil, ['--json', 'a.bib', '--content=b', '--', '--c']);
    expect(read?.values).toEqual({ content: 'b', json: true });
    expect(read?.positionals).toEqual(['a.bib', '--c']);
    expect(readArguments(boil, [])?.values).toEqual({ content: 'content', json: false });
  });

  test.each([
    [['--contnt', 'x'], '--contnt: no such option; did you mean `content`?'],
    [['-x'], '-x: no such option'],
    [['--content'], '--content: its value is missing, as in --content DIR'],
    [['--content', '--json'], '--content: its value is missing'],
    [['--content='], '--content: its value is missing'],
    [['--json=yes'], '--json: takes no value, but got “yes”'],
    [['--toString'], '--toString: no such option'],
    [['--no-json'], '--no-json: no such option'],
  ])('%j get a sentence', (args, sentence) => {
    expect(() => readArguments(boil, args)).toThrow(sentence);
    expect(() => readArguments(boil, args)).toThrow('npm run boil -- --help');
    expect(() => readArguments(boil, args)).toThrow(ExpectedError);
  });

  test('a command without operands takes no words', () => {
    const { operands: _, ...plain } = boil;
    expect(() => readArguments(plain, ['now'])).toThrow('now: the command takes no such word');
  });

  test('help is given whatever else is asked for', () => {
    expect(readArguments(boil, ['--nonsense', '--help'])).toBeUndefined();
    expect(usage(boil)).toMatchInlineSnapshot(`
      "Boils kettles.

      Usage: npm run boil -- [FILE…] [--content DIR] [--json]

        --content DIR  the folder
        --json         prints one object
        --help         shows this

      Exit codes:
        0  all boil
        2  none could be read"
    `);
  });
});

describe('what went wrong is said', () => {
  test('in its own words, where it was to be expected', () => {
    expect(failureText(new ExpectedError('a.bib:1: why'), false)).toBe('a.bib:1: why');
  });

  test('as a mistake of the program in one line, with the trace only where it is asked for', () => {
    const error = new TypeError('x is not a function');
    expect(failureText(error, false)).toMatch(/^x is not a function · .*report it at https:\S+ \S/);
    expect(failureText(error, false)).not.toContain('\n');
    expect(failureText(error, true)).toContain('command.test.ts');
    expect(failureText('a text', false)).toMatch(/^a text · /);
  });

  test('as the system has it, where it refused something', () => {
    const error = Object.assign(new Error('ENOENT: no such file, open x'), { syscall: 'open' });
    expect(failureText(error, false)).toBe('ENOENT: no such file, open x');
  });
});
