/**
 * Opens or renews the pull request of a proposal, for the workflows. Needs no package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runCommand } from '../src/command/run-command.ts';
import { proposalFiles, quote } from '../src/propose/proposal.ts';
import { changedFiles, pushChange, run } from '../src/propose/proposal-branch-fs.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

await runCommand(
  {
    start: 'npm run propose --',
    about:
      'Opens or renews the pull request of a proposal; commits of people on its branch stay. Where there is nothing to propose, its report becomes a comment on the issue.',
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
    const pushed = pushChange(branch, patch, title);
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
    if (pushed === 'left to people') {
      const told = join(proposal, 'left.md');
      writeFileSync(told, leftToPeople(branch, readFileSync(patch, 'utf8')));
      if (number) run('gh', 'pr', 'comment', number, '--body-file', told);
      else if (issue) run('gh', 'issue', 'comment', issue, '--body-file', told);
    } else if (number) run('gh', 'pr', 'edit', number, '--body-file', report);
    else run('gh', 'pr', 'create', '--head', branch, '--title', title, '--body-file', report);
    console.log(`${title}: ${branch}, ${pushed}`);
    return 0;
  },
);

function leftToPeople(branch: string, patch: string): string {
  return [
    `\`${branch}\` has commits of people in the same lines, which stay as they are. What is asked for now:`,
    quote(patch),
    'Whoever works on the branch can take it over.\n',
  ].join('\n\n');
}
