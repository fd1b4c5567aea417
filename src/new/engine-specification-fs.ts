import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { engineFolder } from '../build/engine.ts';

const packageSchema = z.object({ version: z.string() });

/** npm's note of what it has installed, as far as it is used. */
const installedSchema = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
});

/** Whether an engine runs from its repository; no package manager has installed it then. */
export function isCheckout(engine = engineFolder): boolean {
  return basename(dirname(engine)) !== 'node_modules';
}

/**
 * What a new collection's `package.json` says of an engine: of a checkout, the name of its package,
 * which then lies beside it; of one that was installed from a file, that file; else its version.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
 */
export async function engineSpecification(engine = engineFolder): Promise<string> {
  const { version } = packageSchema.parse(await readJson(join(engine, 'package.json')));
  if (isCheckout(engine)) return `file:paper-atlas-${version}.tgz`;
  const modules = dirname(engine);
  const note = join(modules, '.package-lock.json');
  if (!existsSync(note)) return `^${version}`;
  const { packages } = installedSchema.parse(await readJson(note));
  const resolved = packages[`node_modules/${basename(engine)}`]?.resolved;
  if (!resolved?.startsWith('file:')) return `^${version}`;
  return `file:${resolve(dirname(modules), resolved.slice('file:'.length))}`;
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}
