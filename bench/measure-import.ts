/** Measures what an import makes of any files, without touching a collection. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { formatMeasures, type ImportMeasure, measureImport } from './import/measure-fs.ts';

await runCommand(
  {
    start: 'npm run measure:import --',
    about:
      'Imports each file into a temporary folder and prints a line about it: records read, pages ' +
      'created, records merged into others, places rejected, facts left out or kept in part, papers ' +
      'known by an id alone, seconds, and the most memory in use.',
    operands: 'FILE…',
    options: { json: { type: 'boolean', default: false, help: 'prints one list' } },
    exits: { 0: 'all is in', 1: 'some places were rejected', 2: 'no file could be measured' },
  },
  async ({ values, positionals }) => {
    const [first, ...others] = positionals;
    if (first === undefined) throw new ExpectedError('No file is named · name files to measure');
    const measures =
      others.length === 0 ? [await measureImport(first)] : positionals.map(measureAlone);
    console.log(values.json ? JSON.stringify(measures) : formatMeasures(measures));
    return measures.some(({ rejected }) => rejected > 0) ? 1 : 0;
  },
);

/** Measures a file in a process of its own, whose memory is that of no other. */
function measureAlone(file: string): ImportMeasure {
  const command = [fileURLToPath(import.meta.url), '--json', '--', file];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (stdout === '') throw new ExpectedError(`${file}: ended with ${status} · ${stderr.trim()}`);
  const [measure]: ImportMeasure[] = JSON.parse(stdout);
  if (!measure) throw new ExpectedError(`${file}: nothing was measured`);
  return measure;
}
