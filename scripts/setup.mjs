/**
 * Installs what is missing, before `npm start` and `npm test`. Runs on the Node of the machine,
 * which may be older than the one the project brings, and needs no package. With `--note`, as npm
 * calls it after each installation, it only notes what is installed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockfile = `${root}package-lock.json`;
const stamp = `${root}node_modules/.installed-lockfile`;

const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (process.argv.includes('--note')) {
  // npm calls this before packing too, when nothing was installed.
  if (['ci', 'install'].includes(process.env.npm_command ?? '')) writeFileSync(stamp, wanted);
} else if (installed !== wanted) {
  console.log('Installing packages (only when the lockfile has changed) …');
  // Packages that ask for a newer Node than this machine's run on the one installed with them.
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: root,
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    console.error('npm ci failed: see its message above; it needs npm and a package registry.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
