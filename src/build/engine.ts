import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Where the engine is installed: the nearest folder above this file that has a package.json. As a
 * package it holds `src` for Vite and, compiled for Node, `lib`; a checkout runs from `src` alone.
 */
export const engineFolder = nearestPackage(dirname(fileURLToPath(import.meta.url)));

/** How the endings of modules are that Node itself runs: `.js` in the package, `.ts` in a checkout. */
export const moduleEnding = extname(import.meta.url);

/** A file of the engine as Vite and people read it, by its path below the engine's folder. */
export function engineFile(path: string): string {
  return join(engineFolder, path);
}

/** Below this address the modules of the engine are that Node itself runs. */
export const programFolder = pathToFileURL(
  `${moduleEnding === '.js' ? join(engineFolder, 'lib') : engineFolder}/`,
);

/** A module of the engine for Node to run, by its path below the engine's folder without ending. */
export function engineModule(path: string): URL {
  return new URL(`${path}${moduleEnding}`, programFolder);
}

function nearestPackage(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('the engine of Paper Atlas has no package.json above it');
  return nearestPackage(above);
}
