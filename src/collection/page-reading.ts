import { runInWorker } from '../build/run-in-worker.ts';
import type { Problem } from '../schema/problem.ts';

/** What is the matter with the pages of a folder of `content/`; where nothing is, they are stored. */
export interface FolderReading {
  problems: Problem[];
  unknownKeys: Problem[];
}

/** Readings by the names of their folders. */
export type FolderReadings = Record<string, FolderReading>;

/**
 * The loader of pages is bundled apart from the program that starts a build: what one has begun the
 * other finds under this name.
 */
const begun = Symbol.for('paper-atlas.page-reading');

const meeting = globalThis as { [begun]?: Promise<FolderReadings> };

/**
 * Has the pages read by another thread while Astro starts.
 * @param program that reads them.
 */
export function beginReading(program: URL): void {
  meeting[begun] = runInWorker(program, undefined);
}

/** The reading that was begun, if there is one. */
export function begunReading(): Promise<FolderReadings> | undefined {
  return meeting[begun];
}
