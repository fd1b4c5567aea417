import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { digest } from '../schema/digest.ts';

/** Where a module is imported from; types leave nothing in the program. */
const importedFrom = /^(?:import|export)\s(?!type\s)(?:[^;'"]*\sfrom\s)?['"]([^'"]+)['"];$/gm;

const known = new Map<string, string>();

/**
 * Digest of the code that makes a result: the sources of a module of the engine and of all that it
 * imports, and the versions of the packages among them. As part of a result's key it keeps results
 * of earlier code from being taken for those of the code that is here.
 * @param engineFolder where the engine is; as a package too it has its sources.
 * @param entry the module, by its path below that folder.
 */
export function sourceDigest(engineFolder: string, entry: string): string {
  const start = join(engineFolder, entry);
  const found = known.get(start) ?? digest(...partsOf(start));
  known.set(start, found);
  return found;
}

/** Sources and packages that a module reaches, in the order of their names. */
function partsOf(start: string): string[] {
  const sources = new Map<string, string>();
  const packages = new Set<string>();
  const waiting = [start];
  for (const file of waiting) {
    if (sources.has(file)) continue;
    const source = readFileSync(file, 'utf8');
    sources.set(file, source);
    if (!/\.[cm]?[jt]s$/.test(file)) continue;
    for (const [, name = ''] of source.matchAll(importedFrom)) {
      if (name.startsWith('.')) waiting.push(resolve(dirname(file), name.replace(/\?.*$/, '')));
      else if (!/^(?:node|virtual):/.test(name)) packages.add(packageVersion(name, file));
    }
  }
  return [...[...sources].sort().map(([, source]) => source), ...[...packages].sort()];
}

function packageVersion(name: string, from: string): string {
  const file = findPackageJSON(name, pathToFileURL(from));
  const version: unknown = file && JSON.parse(readFileSync(file, 'utf8')).version;
  return `${name}@${version}`;
}
