import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digest } from '../schema/digest.ts';
import { cacheFolder } from './build-cache-fs.ts';

/** File of the results of one kind. */
export const piecesFile = 'pieces.json';

/**
 * Results for single papers, each of which follows from a text alone: those of an earlier build are
 * taken again, the others worked out. Those that are no longer asked for are forgotten.
 * @param name of the results, a folder of their own below `.cache`.
 * @param program digest of what works them out.
 * @param inputs all that each result depends on.
 * @param compute works out the results of some of them, by their places.
 */
export async function cachedPieces<Result>(
  name: string,
  program: string,
  inputs: string[],
  compute: (places: number[]) => Result[] | Promise<Result[]>,
): Promise<Result[]> {
  const file = join(cacheFolder, name, piecesFile);
  const earlier = readPieces<Result>(file);
  const keys = inputs.map((input) => digest(program, input));
  const missing = keys.flatMap((key, place) => (earlier.has(key) ? [] : [place]));
  const made = missing.length === 0 ? [] : await compute(missing);
  const found = new Map(missing.map((place, at) => [place, made[at] as Result]));
  const results = keys.map((key, place) => found.get(place) ?? (earlier.get(key) as Result));
  if (missing.length > 0 || earlier.size !== new Set(keys).size) {
    writePieces(file, new Map(keys.map((key, place) => [key, results[place]])));
  }
  return results;
}

/** Puts the results that several builds have worked out into one file, in place of what is there. */
export function unitePieces(file: string, others: string[]): void {
  writePieces(file, new Map(others.flatMap((other) => [...readPieces<unknown>(other)])));
}

function readPieces<Result>(file: string): Map<string, Result> {
  try {
    return new Map(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return new Map();
  }
}

/** Two builds may write at a time: the results appear whole or not at all. */
function writePieces(file: string, pieces: Map<string, unknown>): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}.tmp`;
  writeFileSync(temporary, JSON.stringify([...pieces]));
  renameSync(temporary, file);
}
