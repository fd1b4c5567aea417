import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What a build took. */
export interface RunCost {
  seconds: number;
  /** Time of all cores, in seconds; undefined off Linux. */
  cpu: number | undefined;
}

/**
 * Runs `paper-atlas build` and measures it.
 * @param words what it is given.
 * @param cache folder of what it takes from earlier builds.
 * @throws an error where it fails.
 */
export async function runBuild(words: string[], cache: string): Promise<RunCost> {
  const [start, before] = [performance.now(), secondsOfChildren()];
  const child = spawn(
    process.execPath,
    ['scripts/paper-atlas.mjs', 'build', '--silent', ...words],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        NODE_ENV: 'production',
        SITE_URL: 'https://papers.example',
        CACHE_DIR: cache,
      },
    },
  );
  const status = await new Promise((ended) => child.once('close', ended));
  if (status !== 0) throw new Error(`build ${words.join(' ')} ended with ${status}`);
  const after = secondsOfChildren();
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: before === undefined || after === undefined ? undefined : after - before,
  };
}

/** What ended children of this process, and theirs, have taken of the cores, by Linux's `/proc`. */
function secondsOfChildren(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  // The name of the program, in brackets, may hold spaces.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticksPerSecond = 100;
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}
