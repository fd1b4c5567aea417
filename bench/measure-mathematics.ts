/**
 * Measures the recovery of mathematics against abstracts that were damaged by the known rule:
 * node bench/measure-mathematics.ts FILE.json
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { recoverMathematicsWithReport } from '../src/import/clean/recover-mathematics.ts';
import type { Segment } from '../src/mathematics/segment.ts';

interface Span {
  damaged: string;
  ideal: string;
  original: string;
}

interface Sample {
  math: { title: string; damaged: string; spans: Span[] }[];
  plain: { title: string; abstract: string }[];
}

interface PlacedCommand {
  name: string;
  /** Where the command's letters begin in the damaged text. */
  position: number;
  /** True for a command whose name the damaged text does not have. */
  isAdded: boolean;
}

interface Counts {
  abstracts: number;
  expected: number;
  found: number;
  written: number;
  right: number;
  plain: number;
  plainChanged: number;
  lost: number;
  unparsable: number;
}

/** Two fifths of the titles are only ever measured, never looked at. */
export function isHeldOut(title: string): boolean {
  return (createHash('sha256').update(title).digest()[0] ?? 0) % 5 < 2;
}

/** The place of every span in the damaged text, in the order of the text. */
function placeSpans(damaged: string, spans: readonly Span[]): { span: Span; start: number }[] {
  const placed: { span: Span; start: number }[] = [];
  let from = 0;
  for (const span of spans) {
    let start = damaged.indexOf(span.damaged, from);
    while (start >= 0 && cutsWord(damaged, start, span.damaged)) {
      start = damaged.indexOf(span.damaged, start + 1);
    }
    if (start < 0) continue;
    placed.push({ span, start });
    from = start + span.damaged.length;
  }
  return placed;
}

function cutsWord(text: string, start: number, part: string): boolean {
  const letters = /^[A-Za-z]{2}$/;
  const end = start + part.length;
  return (
    letters.test(text.slice(start - 1, start + 1)) || letters.test(text.slice(end - 1, end + 1))
  );
}

function expectedCommands(placed: readonly { span: Span; start: number }[]): PlacedCommand[] {
  return placed.flatMap(({ span, start }) => {
    const commands: PlacedCommand[] = [];
    let removed = 0;
    for (const match of span.ideal.matchAll(/\\([A-Za-z]+|.)/gs)) {
      const position = start + match.index - removed;
      removed += 1;
      const name = realName(match[1] ?? '', span.original);
      if (name !== undefined) commands.push({ name, position, isAdded: false });
    }
    return commands;
  });
}

/** The ideal text may glue a letter to a name (`\inS`); the original knows where the name ends. */
function realName(name: string, original: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  const names = new Set(Array.from(original.matchAll(/\\([A-Za-z]+)/g), ([, found]) => found));
  for (let length = name.length; length > 0; length -= 1) {
    if (names.has(name.slice(0, length))) return name.slice(0, length);
  }
  return undefined;
}

function writtenCommands(damaged: string, segments: readonly Segment[]): PlacedCommand[] {
  const commands: PlacedCommand[] = [];
  let position = 0;
  for (const { kind, value } of segments) {
    if (kind === 'text') {
      position += value.length;
      continue;
    }
    for (const [token] of value.matchAll(/\\[A-Za-z]+|\\?./gs)) {
      const name = token.startsWith('\\') ? token.slice(1) : token;
      while (/\s/.test(damaged.charAt(position)) && !/^\s/.test(name)) position += 1;
      const stands = damaged.startsWith(name, position);
      if (/^\\[A-Za-z]/.test(token)) commands.push({ name, position, isAdded: !stands });
      if (stands) position += name.length;
    }
  }
  return commands;
}

/** A restored `\frac` or `\mathbb` is right where the original has one in the same span. */
function isRightAddition(
  { name, position }: PlacedCommand,
  placed: readonly { span: Span; start: number }[],
): boolean {
  const home = placed.find(
    ({ span, start }) => position >= start && position <= start + span.damaged.length,
  );
  const equals = name === 'frac' ? /\\[dt]?frac/ : /\\mathbb|\\[RNZ]\b|\\Reals?\b|\\bbR/;
  return home !== undefined && equals.test(home.span.original);
}

function lettersAndDigits(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** True when the damaged text's letters and digits stand in the result, in order. */
function keepsEverything(damaged: string, segments: readonly Segment[]): boolean {
  const result = lettersAndDigits(segments.map(({ value }) => value).join(''));
  let position = 0;
  for (const character of lettersAndDigits(damaged)) {
    position = result.indexOf(character, position) + 1;
    if (position === 0) return false;
  }
  return true;
}

function measure(sample: Sample, belongs: (title: string) => boolean, showErrors: boolean): Counts {
  const counts: Counts = {
    abstracts: 0,
    expected: 0,
    found: 0,
    written: 0,
    right: 0,
    plain: 0,
    plainChanged: 0,
    lost: 0,
    unparsable: 0,
  };
  for (const { title, damaged, spans } of sample.math) {
    if (!belongs(title)) continue;
    const { segments, unparsable } = recoverMathematicsWithReport(damaged);
    const placed = placeSpans(damaged, spans);
    const expected = expectedCommands(placed);
    const written = writtenCommands(damaged, segments);
    const keys = new Set(written.map(({ name, position }) => `${position} ${name}`));
    const wanted = new Set(expected.map(({ name, position }) => `${position} ${name}`));
    const missed = expected.filter(({ name, position }) => !keys.has(`${position} ${name}`));
    const wrong = written.filter(
      (command) =>
        !wanted.has(`${command.position} ${command.name}`) &&
        !(command.isAdded && isRightAddition(command, placed)),
    );
    if (showErrors) printErrors(damaged, missed, wrong, unparsable);
    counts.abstracts += 1;
    counts.expected += expected.length;
    counts.found += expected.length - missed.length;
    counts.written += written.length;
    counts.right += written.length - wrong.length;
    counts.lost += keepsEverything(damaged, segments) ? 0 : 1;
    counts.unparsable += unparsable.length;
  }
  for (const { title, abstract } of sample.plain) {
    if (!belongs(title)) continue;
    const segments = recoverMathematicsWithReport(abstract).segments;
    counts.plain += 1;
    counts.plainChanged += segments.some(({ kind }) => kind === 'math') ? 1 : 0;
    counts.lost += keepsEverything(abstract, segments) ? 0 : 1;
  }
  return counts;
}

function printErrors(
  damaged: string,
  missed: readonly PlacedCommand[],
  wrong: readonly PlacedCommand[],
  unparsable: readonly string[],
): void {
  const around = (position: number): string =>
    damaged.slice(Math.max(0, position - 30), position + 30).replaceAll('\n', ' ');
  for (const { name, position } of missed) console.log(`missed \\${name}: …${around(position)}…`);
  for (const { name, position } of wrong) console.log(`wrong  \\${name}: …${around(position)}…`);
  for (const source of unparsable) console.log(`cannot be set: ${source}`);
}

function printTable(rows: readonly [label: string, counts: Counts][]): void {
  const table = Object.fromEntries(
    rows.map(([label, counts]) => [
      label,
      {
        abstracts: counts.abstracts,
        commands: counts.expected,
        recall: (counts.found / counts.expected).toFixed(4),
        written: counts.written,
        precision: (counts.right / counts.written).toFixed(4),
        'plain changed': `${counts.plainChanged} of ${counts.plain}`,
        'with losses': counts.lost,
        unparsable: counts.unparsable,
      },
    ]),
  );
  console.table(table);
}

function main(): void {
  const [file, option] = process.argv.slice(2);
  if (file === undefined) {
    console.error('Usage: node bench/measure-mathematics.ts FILE.json [--errors]');
    process.exitCode = 2;
    return;
  }
  let sample: Sample;
  try {
    sample = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return;
  }
  const lookedAt = (title: string): boolean => !isHeldOut(title);
  // Errors are shown for the looked-at part only, so that the other part stays unseen.
  printTable([
    ['all', measure(sample, () => true, false)],
    ['looked at', measure(sample, lookedAt, option === '--errors')],
    ['held out', measure(sample, isHeldOut, false)],
  ]);
}

main();
