/** Asks arXiv for what pages lack and makes a proposal of it, for the workflow that runs each week. */
import { fileURLToPath } from 'node:url';
import { engineModule } from '../src/build/engine.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { quote } from '../src/propose/proposal.ts';
import { diffOf, problemsOf, run, writeProposal } from '../src/propose/proposal-fs.ts';

await runCommand(
  {
    start: 'npm run weekly --',
    about: 'Runs npm run enrich and writes what it changed as a proposal.',
    options: {
      content: contentOption,
      out: {
        type: 'string',
        value: 'DIR',
        default: 'proposal',
        help: 'where title, report and patch go; else proposal',
      },
    },
    exits: { 0: 'the proposal is written', 1: 'so it is, but arXiv could not be asked' },
  },
  async ({ values }) => {
    const content = existingContent(values.content);
    const before = new Set(await problemsOf(content));
    const enrich = [fileURLToPath(engineModule('scripts/enrich')), '--content', content];
    const { status, stdout, output } = run(process.execPath, enrich);
    console.log(output);
    const problems = (await problemsOf(content)).filter((problem) => !before.has(problem));
    const report = ['`npm run enrich` says:', quote(stdout.trim())];
    if (problems.length > 0)
      report.push('`npm run check` finds new problems:', quote(problems.join('\n')));
    writeProposal(values.out, {
      title: 'What arXiv knows of the papers here',
      report: `${report.join('\n\n')}\n`,
      patch: diffOf(content),
    });
    // 1: arXiv had no answer to some questions. What it did answer is worth proposing.
    return status === 0 || status === 1 ? 0 : 1;
  },
);
