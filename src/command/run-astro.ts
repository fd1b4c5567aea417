import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { engineFile } from '../build/engine.ts';

/**
 * Runs the Astro that is installed with the engine on a collection, with what it prints shown.
 * @param environment what `astro.config.mjs` and the readers of the collection look at.
 * @returns its exit code.
 */
export function runAstro(
  args: string[],
  environment: Record<'CONTENT_DIR', string> &
    Partial<Record<'OUT_DIR' | 'CACHE_DIR' | 'PAPER_ATLAS_SHARD', string>>,
): Promise<number> {
  const manifest = createRequire(engineFile('package.json')).resolve('astro/package.json');
  const astro = join(manifest, '../bin/astro.mjs');
  const child = spawn(process.execPath, [astro, ...args], {
    stdio: 'inherit',
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env, ...environment },
  });
  return new Promise((finish, fail) => {
    child.on('error', fail);
    child.on('close', (status) => finish(status ?? 1));
  });
}
