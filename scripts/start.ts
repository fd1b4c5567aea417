/** The whole way from listings to a site that can be read: imports, builds, serves. */
import { spawnSync } from 'node:child_process';

const steps = [
  ['Importing', 'scripts/import.ts'],
  ['Building', 'node_modules/astro/bin/astro.mjs', 'build', '--silent'],
  ['Serving', 'scripts/serve.ts', ...process.argv.slice(2)],
];

for (const [label, ...step] of steps) {
  console.log(`${label} …`);
  const { status } = spawnSync(process.execPath, step, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  // An import that rejected some entries (1) has put all the others in.
  if (status !== 0 && !(label === 'Importing' && status === 1)) process.exit(status ?? 1);
}
