/** Runs everything that `main` has to pass and ends with a line that counts it. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { usage } from '../src/command/command.ts';

const results = '.cache/test-results.json';

/** Checks that pass or fail as a whole. They run beside the tests and are told when these are done. */
const checks = [
  {
    label: 'Format and lint',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  },
  {
    label: 'Types',
    command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
  },
];

if (process.argv.includes('--help')) {
  const help = usage({
    start: 'npm test --',
    about: 'Checks format, lint and types and runs all tests, or those whose files match a word.',
    operands: '[WORD…] [OPTION OF VITEST…]',
    options: {},
    exits: { 0: 'all passed', 1: 'something failed' },
  });
  console.log(help);
  process.exit();
}

mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });
const checked = checks.map(({ label, command }) => ({ label, run: run(command, 'pipe') }));
const tests = await run(
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...process.argv.slice(2),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ],
  'inherit',
);
let { passed, failed } = readCounts();
// A run that broke down outside of any test has failed too.
if (tests.status !== 0 && failed === 0) failed++;

for (const { label, run: running } of checked) {
  const { status, output } = await running;
  console.log(`\n${label}\n${output}`);
  if (status === 0) passed++;
  else failed++;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a program on this Node; what it prints is shown, or kept until it has ended. */
function run(
  command: string[],
  printing: 'inherit' | 'pipe',
): Promise<{ status: number | null; output: string }> {
  const child = spawn(process.execPath, command, {
    stdio: ['inherit', printing, printing],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

function readCounts(): { passed: number; failed: number } {
  try {
    const report: unknown = JSON.parse(readFileSync(results, 'utf8'));
    const read = (key: string) =>
      typeof report === 'object' && report !== null ? Number(Reflect.get(report, key)) : 0;
    return { passed: read('numPassedTests'), failed: read('numFailedTests') };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
