/** Runs everything that `main` has to pass and ends with a line that counts it. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import type { z } from 'astro/zod';
import { usage } from '../src/command/command.ts';
import { reportFile, testReportSchema } from './support/test-report.ts';

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
    options: {
      quick: { type: 'boolean', help: 'only what needs no built site: pure functions and checks' },
    },
    exits: { 0: 'all passed', 1: 'something failed' },
  });
  console.log(help);
  process.exit();
}

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const chosen = words.filter((word) => word !== '--quick');
// What needs installed servers is tried by itself.
if (chosen.length === 0 && !isQuick) chosen.push('--project=!hosts', '--project=!browsers');
if (isQuick) chosen.push('--project=unit', '--project=check');

rmSync(reportFile, { force: true });
const checked = (isQuick ? [] : checks).map(({ label, command }) => ({
  label,
  run: run(command, 'pipe'),
}));
const tests = await run(
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    ...chosen,
    '--reporter=default',
    '--reporter=./tests/support/test-report.ts',
  ],
  'inherit',
);
const report = readReport();
let { passed, failed } = report;
// A run that broke down outside of any test has failed too.
if (tests.status !== 0 && failed === 0) failed++;

for (const { label, run: running } of checked) {
  const { status, output } = await running;
  console.log(`\n${label}\n${output}`);
  if (status === 0) passed++;
  else failed++;
}

const slowest = report.files
  .toSorted((a, b) => b.seconds - a.seconds)
  .slice(0, 10)
  .map(({ path, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${path}`);
if (slowest.length > 0) console.log(`\nThe slowest files\n${slowest.join('\n')}`);
if (report.secondTries.length > 0) {
  console.log(`\nPassed on a second try, to be mended\n${report.secondTries.join('\n')}`);
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
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, output }));
    child.on('error', ({ message }) => resolve({ status: null, output: message }));
  });
}

/** What Vitest has found; nothing where it broke down before it could say. */
function readReport(): z.infer<typeof testReportSchema> {
  try {
    return testReportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, secondTries: [], files: [] };
  }
}
