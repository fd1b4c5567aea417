import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readSources } from '../schema/pages-fs.ts';
import { type DatedFile, daysOfChange, lastChanges } from './last-changed.ts';

const run = promisify(execFile);

/** Longest history that is read, in bytes. */
const mostBytes = 1 << 28;

/**
 * The days on which the pages of a content folder changed last, by address below the home page: as
 * git knows them, else as the pages tell when their papers came in. The same content has the same
 * days whenever the site is built.
 */
export async function readLastChanges(content: string): Promise<Map<string, string>> {
  const files: DatedFile[] = [];
  for (const kind of ['papers', 'topics']) {
    for await (const { path, source } of readSources(`${content}/${kind}`)) {
      if (source !== undefined) files.push({ path: `${kind}/${path}`, source });
    }
  }
  return lastChanges(files, await readHistory(content));
}

/** Nothing where there is no git, or only the last part of a history: then all would be of one day. */
async function readHistory(content: string): Promise<Map<string, string>> {
  const git = async (...words: string[]) => {
    const options = { cwd: content, maxBuffer: mostBytes };
    return (await run('git', ['-c', 'core.quotePath=false', ...words], options)).stdout;
  };
  try {
    if ((await git('rev-parse', '--is-shallow-repository')).trim() !== 'false') return new Map();
    const format = ['--format=%x00%cs', '--name-only', '--relative'];
    return daysOfChange(await git('log', ...format, '--', 'papers', 'topics'));
  } catch {
    return new Map();
  }
}
