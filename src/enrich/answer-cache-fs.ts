import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../import/write/whole-file-fs.ts';

/** Shorter than a week, so that a weekly run asks anew, and longer than any run that is resumed. */
const freshFor = 6 * 24 * 60 * 60 * 1000;

/** Answers that came already, so that a run that stopped goes on from there. */
export interface AnswerCache {
  read(url: string): Promise<string | undefined>;
  write(url: string, text: string): Promise<void>;
}

/**
 * @param now milliseconds since 1970.
 * @param lasting milliseconds for which an answer holds.
 */
export function openCache(folder: string, now: () => number, lasting = freshFor): AnswerCache {
  const fileOf = (url: string) =>
    join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.txt`);
  return {
    async read(url) {
      try {
        const file = fileOf(url);
        const { mtimeMs } = await stat(file);
        return now() - mtimeMs < lasting ? await readFile(file, 'utf8') : undefined;
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    write: (url, text) => writeWhole(fileOf(url), text),
  };
}
