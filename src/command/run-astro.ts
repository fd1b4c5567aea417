import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Runs Astro on a collection, with what it prints shown.
 * @param environment what `astro.config.mjs` and the readers of the collection look at.
 * @returns its exit code.
 */
export function runAstro(
  args: string[],
  environment: { CONTENT_DIR: string; OUT_DIR?: string },
): Promise<number> {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((finish, fail) => {
    child.on('error', fail);
    child.on('close', (status) => finish(status ?? 1));
  });
}
