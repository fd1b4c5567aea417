/**
 * Opens or renews the pull request of a proposal, for the workflows. Needs no package.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../src/command/run-command.ts';
import { proposalFiles } from '../src/propose/proposal.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

await runCommand(
  {
    start: 'npm run propose --',
    about:
      'Opens or renews the pull request of a proposal. Where there is nothing to propose, its report becomes a comment on the issue.',
    options: {
      proposal: {
        type: 'string',
        value: 'DIR',
        default: 'proposal',
        help: 'title, report and patch; else proposal',
      },
      branch: { type: 'string', value: 'NAME', help: 'where to push it, such as form-12' },
      issue: { type: 'string', value: 'NUMBER', help: 'the issue that asked for it' },
    },
    exits: { 0: 'it is proposed, or there is nothing to propose', 2: 'it is not' },
  },
  ({ values: { proposal, branch, issue } }) => {
    if (!branch || !/^[a-z]+(?:-\d+)?$/.test(branch))
      throw new ExpectedError('--branch: a name such as form-12 is needed');
    const patch = resolve(proposal, proposalFiles.patch);
    const report = resolve(proposal, proposalFiles.report);
    const title = readFileSync(join(proposal, proposalFiles.title), 'utf8').trim();
    if (readFileSync(patch, 'utf8') === '') {
      if (issue) run('gh', 'issue', 'comment', issue, '--body-file', report);
      console.log('nothing to propose');
      return 0;
    }
    const outside = changedFiles(patch).filter((file) => !file.startsWith('content/'));
    if (outside.length > 0) throw new ExpectedError(`the patch changes ${outside.join(', ')}`);
    push(branch, patch, title);
    const open = run(
      'gh',
      'pr',
      'list',
      '--head',
      branch,
      '--json',
      'number',
      '--jq',
      '.[].number',
    );
    const [number] = open.trim().split('\n');
    if (number) run('gh', 'pr', 'edit', number, '--body-file', report);
    else run('gh', 'pr', 'create', '--head', branch, '--title', title, '--body-file', report);
    console.log(`${title}: proposed as ${branch}`);
    return 0;
  },
);

function push(branch: string, patch: string, title: string): void {
  run('git', 'switch', '--quiet', '--force-create', branch);
  run('git', 'apply', '--index', patch);
  run('git', 'config', 'user.name', 'github-actions[bot]');
  run('git', 'config', 'user.email', '41898282+github-actions[bot]@users.noreply.github.com');
  run('git', 'commit', '--quiet', '--message', title);
  run('git', 'push', '--quiet', '--force', 'origin', branch);
}

/** Files that the patch changes, creates or deletes. */
function changedFiles(patch: string): string[] {
  const lines = run('git', 'apply', '--numstat', '-z', patch).split('\0');
  return lines.map((line) => line.replace(/^[\d-]+\t[\d-]+\t/, '')).filter((file) => file !== '');
}

/** Runs a program with its arguments as a list; no shell reads them. Throws where it fails. */
function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new ExpectedError(`${program} ${args[0]} failed: ${stderr}`);
  return stdout;
}
