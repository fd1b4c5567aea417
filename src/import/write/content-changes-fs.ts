import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { diskProblem } from './disk-problem.ts';
import { removeTemporaryFiles, writeWhole } from './whole-file-fs.ts';
import { UnfinishedError } from './write-content-fs.ts';

/** What changes in a content folder; paths are below it. */
export interface ContentChanges {
  /** Files to write whole. */
  writes: { path: string; text: string }[];
  /** Files to move; with a text where what is in them changes too. */
  moves: { from: string; to: string; text?: string | undefined }[];
  /** Files to take away. */
  removals: string[];
}

/**
 * Carries out changes so that at any moment each file is whole, and a page that moves is in one of
 * its two places or, for a moment, in both.
 * @throws UnfinishedError where the disk is full or the folder cannot be written to.
 */
export async function writeChanges(
  content: string,
  { writes, moves, removals }: ContentChanges,
): Promise<void> {
  let done = 0;
  try {
    await removeTemporaryFiles(content);
    for (const { path, text } of writes) {
      await writeWhole(join(content, path), text);
      done++;
    }
    for (const { from, to, text } of moves) {
      if (text === undefined) {
        await mkdir(dirname(join(content, to)), { recursive: true });
        await rename(join(content, from), join(content, to));
      } else {
        await writeWhole(join(content, to), text);
        await rm(join(content, from), { force: true });
      }
      done++;
    }
    for (const path of removals) await rm(join(content, path), { force: true });
  } catch (error) {
    const problem = diskProblem(error);
    if (!problem) throw error;
    const all = writes.length + moves.length;
    throw new UnfinishedError(
      `${content}: ${problem.what} · ${done} of ${all} files are done, each of them whole · ${problem.fix} and start it again`,
    );
  }
}
