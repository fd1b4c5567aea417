import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../schema/expected-error.ts';
import { diskProblem } from './disk-problem.ts';
import { removeTemporaryFiles, writeWhole } from './whole-file-fs.ts';

/** Which entries became which pages. */
export const ledgerFile = 'imported.json';
/** Papers that wait for `npm run enrich`. */
export const wantedFile = 'wanted.json';

/** Files written side by side: waiting for the disk takes longer than anything else. */
const atOnce = 16;

/** One file to write, as a path below `papers`. */
export interface PageWrite {
  path: string;
  text: string;
}

/** All that an import changes in a content folder. */
export interface ContentWrites {
  writes: PageWrite[];
  ledger: Record<string, string>;
  wanted: Record<string, string[]>;
}

/** Writing stopped half-way; what is written is whole, and the next import writes the rest. */
export class UnfinishedError extends ExpectedError {
  // Where some pages are written already, “nothing was written” would be a lie.
  override readonly exitCode = 3;
}

/**
 * Writes pages, then the ledger: whoever is interrupted finds every page on the next run.
 * @throws UnfinishedError where the disk is full or the folder cannot be written to.
 */
export async function writeImport(
  content: string,
  { writes, ledger, wanted }: ContentWrites,
): Promise<void> {
  let written = 0;
  try {
    await removeTemporaryFiles(content);
    for (let at = 0; at < writes.length; at += atOnce) {
      const batch = writes.slice(at, at + atOnce);
      const results = await Promise.allSettled(
        batch.map(({ path, text }) => writeWhole(join(content, 'papers', path), text)),
      );
      written += results.filter(({ status }) => status === 'fulfilled').length;
      const failed = results.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
    }
    await writeJson(join(content, ledgerFile), ledger);
    await writeJson(join(content, wantedFile), wanted);
  } catch (error) {
    const problem = diskProblem(error);
    if (!problem) throw error;
    const done = `${written} of ${writes.length} pages are written, each of them whole`;
    throw new UnfinishedError(
      `${content}: ${problem.what} · ${done} · ${problem.fix} and import again`,
    );
  }
}

/** Writes a file of sorted keys where it changes; one without keys is removed. */
async function writeJson(file: string, value: object): Promise<void> {
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`;
  const current = existsSync(file) ? await readFile(file, 'utf8') : '';
  if (sorted.length === 0) await rm(file, { force: true });
  else if (current !== lines) await writeWhole(file, lines);
}
