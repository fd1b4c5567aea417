import {
  type Comparison,
  compareRecovery,
  type PlacedCommand,
  staysPlain,
} from './compare-recovery.ts';
import type { Half, Sample } from './sample.ts';

/** How well mathematics is recovered from the damaged texts of a sample. */
export interface RecoveryMeasure {
  texts: number;
  /** Commands whose names the damage left in the texts. */
  commands: number;
  /** The part of these commands that is found again; 1 where there are none. */
  recall: number;
  /** Commands that the recovery wrote. */
  written: number;
  /** The part of the written commands that is right; 1 where there are none. */
  precision: number;
  plain: number;
  /** Plain texts that the recovery does not give back as they are. */
  plainChanged: number;
  /** Texts of which a letter or a digit is gone. */
  withLosses: number;
  /** Stretches that looked like mathematics but cannot be set. */
  unparsable: number;
}

/** What a sample shows: the measure of all its texts and of each half, and each miss. */
export interface SampleMeasure {
  /** By the part of the sample that is measured. */
  rows: Map<'all' | Half, RecoveryMeasure>;
  /** A line for each miss, with its sentence; none of a text that is held out. */
  misses: string[];
}

interface Judged<Result> {
  half?: Half;
  result: Result;
}

/** Damages the texts of a sample, recovers their mathematics, and counts what is right. */
export function measureSample({ mathematics, plain }: Sample): SampleMeasure {
  const compared = mathematics.map(({ text, ...rest }) => ({
    ...rest,
    result: compareRecovery(text),
  }));
  const kept = plain.map(({ text, ...rest }) => ({
    ...rest,
    result: { text, isPlain: staysPlain(text) },
  }));
  const rowOf = (half?: Half): RecoveryMeasure =>
    sumUp(
      resultsOf(compared, half),
      resultsOf(kept, half).map(({ isPlain }) => isPlain),
    );
  const halves = (['looked at', 'held out'] as const).filter((half) =>
    [...mathematics, ...plain].some((text) => text.half === half),
  );
  return {
    rows: new Map([['all', rowOf()], ...halves.map((half) => [half, rowOf(half)] as const)]),
    misses: [
      ...resultsOf(compared.filter(isShown)).flatMap(missesOf),
      ...resultsOf(kept.filter(isShown)).flatMap(({ text, isPlain }) =>
        isPlain ? [] : [`changed: ${text}`],
      ),
    ],
  };
}

function resultsOf<Result>(judged: readonly Judged<Result>[], half?: Half): Result[] {
  return judged
    .filter((one) => half === undefined || one.half === half)
    .map(({ result }) => result);
}

function isShown({ half }: Judged<unknown>): boolean {
  return half !== 'held out';
}

function sumUp(compared: readonly Comparison[], plain: readonly boolean[]): RecoveryMeasure {
  const count = (countOf: (comparison: Comparison) => number): number =>
    compared.reduce((sum, comparison) => sum + countOf(comparison), 0);
  const commands = count(({ expected }) => expected.length);
  const written = count((comparison) => comparison.written.length);
  return {
    texts: compared.length,
    commands,
    recall: partOf(commands, commands - count(({ missed }) => missed.length)),
    written,
    precision: partOf(written, written - count(({ wrong }) => wrong.length)),
    plain: plain.length,
    plainChanged: plain.filter((isPlain) => !isPlain).length,
    withLosses: count(({ keepsAll }) => (keepsAll ? 0 : 1)),
    unparsable: count(({ unparsable }) => unparsable.length),
  };
}

function partOf(all: number, some: number): number {
  return all === 0 ? 1 : some / all;
}

function missesOf({ damaged, missed, wrong, unparsable, keepsAll }: Comparison): string[] {
  const sentence = damaged.replaceAll(/\s+/g, ' ');
  const at = ({ name, position }: PlacedCommand): string =>
    `\\${name} at ${position}, in: ${sentence}`;
  return [
    ...missed.map((command) => `missed: ${at(command)}`),
    ...wrong.map((command) => `wrong: ${at(command)}`),
    ...unparsable.map((source) => `cannot be set: ${source}, in: ${sentence}`),
    ...(keepsAll ? [] : [`lost letters or digits: ${sentence}`]),
  ];
}

/** The measures of a sample as rows that `console.table` prints. */
export function tableOf({ rows }: SampleMeasure): Record<string, Record<string, string | number>> {
  return Object.fromEntries(
    Array.from(rows, ([part, measure]) => [
      part,
      {
        texts: measure.texts,
        commands: measure.commands,
        recall: measure.recall.toFixed(4),
        written: measure.written,
        precision: measure.precision.toFixed(4),
        'plain changed': `${measure.plainChanged} of ${measure.plain}`,
        'with losses': measure.withLosses,
        unparsable: measure.unparsable,
      },
    ]),
  );
}
