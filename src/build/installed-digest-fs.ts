import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../schema/digest.ts';
import { engineFolder } from './engine.ts';

/** Where package managers write what is installed, in the folder of a project or above it. */
const lists = [
  'node_modules/.package-lock.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
];

/**
 * Digest of the packages that are installed, those of packages included, and of the engine's version:
 * a program that is bundled leaves them outside, and they make part of what it does.
 * @param project folder of the project that is built.
 */
export function installedDigest(project: string): string {
  return digest(readFileSync(join(engineFolder, 'package.json'), 'utf8'), ...listsAbove(project));
}

function listsAbove(folder: string): string[] {
  const found = lists.map((list) => join(folder, list)).filter((file) => existsSync(file));
  if (found.length > 0) return found.map((file) => readFileSync(file, 'utf8'));
  const above = dirname(folder);
  return above === folder ? [] : listsAbove(above);
}
