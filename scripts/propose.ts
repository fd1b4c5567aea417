/**
 * Opens or renews the pull request of a proposal:
 * `node scripts/propose.ts --proposal DIR --branch NAME [--issue NUMBER]`.
 * Where there is nothing to propose, the report becomes a comment on the issue. Needs no package.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { proposalFiles } from '../src/propose/proposal.ts';

const { values: options } = parseArgs({
  options: {
    proposal: { type: 'string', default: 'proposal' },
    branch: { type: 'string' },
    issue: { type: 'string' },
  },
});
const { branch, issue } = options;
if (!branch || !/^[a-z]+(?:-\d+)?$/.test(branch))
  throw new Error('--branch: a name such as form-12');

const patch = resolve(options.proposal, proposalFiles.patch);
const report = resolve(options.proposal, proposalFiles.report);
const title = readFileSync(join(options.proposal, proposalFiles.title), 'utf8').trim();

if (readFileSync(patch, 'utf8') === '') {
  if (issue) run('gh', 'issue', 'comment', issue, '--body-file', report);
  console.log('nothing to propose');
} else {
  const outside = changedFiles().filter((file) => !file.startsWith('content/'));
  if (outside.length > 0) throw new Error(`the patch changes ${outside.join(', ')}`);
  run('git', 'switch', '--quiet', '--force-create', branch);
  run('git', 'apply', '--index', patch);
  run('git', 'config', 'user.name', 'github-actions[bot]');
  run('git', 'config', 'user.email', '41898282+github-actions[bot]@users.noreply.github.com');
  run('git', 'commit', '--quiet', '--message', title);
  run('git', 'push', '--quiet', '--force', 'origin', branch);
  const open = run('gh', 'pr', 'list', '--head', branch, '--json', 'number', '--jq', '.[].number');
  const [number] = open.trim().split('\n');
  if (number) run('gh', 'pr', 'edit', number, '--body-file', report);
  else run('gh', 'pr', 'create', '--head', branch, '--title', title, '--body-file', report);
  console.log(`${title}: proposed as ${branch}`);
}

/** Files that the patch changes, creates or deletes. */
function changedFiles(): string[] {
  const lines = run('git', 'apply', '--numstat', '-z', patch).split('\0');
  return lines.map((line) => line.replace(/^[\d-]+\t[\d-]+\t/, '')).filter((file) => file !== '');
}

/** Runs a program with its arguments as a list; no shell reads them. Throws where it fails. */
function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args[0]} failed: ${stderr}`);
  return stdout;
}
