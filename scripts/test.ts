/** Runs everything that `main` has to pass and ends with a line that counts it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = '.cache/test-results.json';

/** Checks that pass or fail as a whole, in order of how soon they tell. */
const checks = [
  ['Format and lint', 'node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
  ['Types', 'node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint'],
];

let passed = 0;
let failed = 0;

for (const [label, ...command] of checks) {
  console.log(`\n${label}`);
  if (run(command) === 0) passed++;
  else failed++;
}

console.log('\nTests');
mkdirSync('.cache', { recursive: true });
rmSync(results, { force: true });
const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2)];
const status = run([
  ...vitest,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
]);
const counts = readCounts();
passed += counts.passed;
failed += counts.failed;
// A run that broke down outside of any test has failed too.
if (status !== 0 && counts.failed === 0) failed++;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command: string[]): number {
  const { status: code } = spawnSync(process.execPath, command, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return code ?? 1;
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
