/** Compiles what Node itself runs of the package into `lib`, anew, as `npm pack` asks for it. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// Modules that have moved or gone since the last time would be packed too.
rmSync(`${root}lib`, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compile = [compiler, '--project', `${root}tsconfig.package.json`];
process.exitCode = spawnSync(process.execPath, compile, { stdio: 'inherit' }).status ?? 1;
