import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'astro/zod';
import { engineFolder } from '../integration/engine.ts';

const packageSchema = z.object({ version: z.string() });

/** npm's note of what it has installed, as far as it is used. */
const installedSchema = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
});

/**
 * What a new collection's `package.json` says of an engine: where it was installed from a file or
 * runs as a checkout, that place; else its version.
 * @see https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies
 */
export async function engineSpecification(engine = engineFolder): Promise<string> {
  const { version } = packageSchema.parse(await readJson(join(engine, 'package.json')));
  const modules = dirname(engine);
  if (basename(modules) !== 'node_modules') return `file:${engine}`;
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
