import { spawnSync } from 'node:child_process';
import { ExpectedError } from '../schema/expected-error.ts';

/** By whom commits of the workflows are. */
const bot = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/** What became of a change on its branch. */
export type Pushed = 'new' | 'renewed' | 'on top' | 'as before' | 'left to people';

/**
 * Puts a change of what is checked out on a branch of the remote repository. A branch that has commits
 * of people keeps them: the change goes on top, and where they changed the same lines, it stays away.
 * @param patch file with the change.
 * @throws ExpectedError where the change or the branch does not go through.
 */
export function pushChange(branch: string, patch: string, title: string): Pushed {
  if (run('git', 'rev-parse', '--is-shallow-repository').trim() === 'true') {
    // Which commits are the branch's own, only the whole history tells.
    run('git', 'fetch', '--quiet', '--unshallow', 'origin');
  }
  const main = run('git', 'rev-parse', 'HEAD').trim();
  run('git', 'config', 'user.name', bot.name);
  run('git', 'config', 'user.email', bot.email);
  run('git', 'switch', '--quiet', '--detach');
  run('git', 'apply', '--index', patch);
  run('git', 'commit', '--quiet', '--message', title);
  const change = run('git', 'rev-parse', 'HEAD').trim();
  const tip = tipOf(branch);
  if (tip === undefined) {
    push(branch, change);
    return 'new';
  }
  const own = run('git', 'log', '--first-parent', '--format=%ae %H %P', `${main}..${tip}`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));
  if (own.every(([author]) => author === bot.email)) {
    push(branch, change, `--force-with-lease=refs/heads/${branch}:${tip}`);
    return 'renewed';
  }
  // What is asked for now against what was asked for last, beside what people made of that. Where it
  // went on top before, that is what was merged.
  const [, last, , merged] = own.find(([author]) => author === bot.email) ?? [];
  const base = merged ?? last ?? run('git', 'merge-base', main, tip).trim();
  const asked = run('git', 'commit-tree', `${change}^{tree}`, '-p', base, '-m', title).trim();
  const merge = attempt('git', 'merge-tree', '--write-tree', tip, asked);
  if (merge.status === 1) return 'left to people';
  if (merge.status !== 0) throw new ExpectedError(`git merge-tree failed: ${merge.stderr}`);
  const [tree = ''] = merge.stdout.split('\n');
  if (run('git', 'rev-parse', `${tip}^{tree}`).trim() === tree) return 'as before';
  push(branch, run('git', 'commit-tree', tree, '-p', tip, '-p', change, '-m', title).trim());
  return 'on top';
}

/** Files that a patch changes, creates or deletes. */
export function changedFiles(patch: string): string[] {
  const lines = run('git', 'apply', '--numstat', '-z', patch).split('\0');
  return lines.map((line) => line.replace(/^[\d-]+\t[\d-]+\t/, '')).filter((file) => file !== '');
}

/**
 * Runs a program with its arguments as a list; no shell reads them.
 * @throws ExpectedError where it fails.
 */
export function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = attempt(program, ...args);
  if (status !== 0) throw new ExpectedError(`${program} ${args[0]} failed: ${stderr}`);
  return stdout;
}

/** The last commit of a branch of the remote repository; undefined where it has no such branch. */
function tipOf(branch: string): string | undefined {
  const [tip = ''] = run('git', 'ls-remote', 'origin', `refs/heads/${branch}`).split('\t');
  if (tip === '') return undefined;
  run('git', 'fetch', '--quiet', 'origin', `refs/heads/${branch}`);
  return tip;
}

function push(branch: string, commit: string, ...options: string[]): void {
  run('git', 'push', '--quiet', ...options, 'origin', `${commit}:refs/heads/${branch}`);
}

function attempt(program: string, ...args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
