/**
 * Asks the collection's Zotero library for what changed and arXiv for what pages lack, and makes a
 * proposal of it, for the workflow that runs each week.
 */
import { fileURLToPath } from 'node:url';
import { engineModule } from '../src/build/engine.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { quote } from '../src/propose/proposal.ts';
import {
  diffOf,
  problemsOf,
  proposalFolderOption,
  run,
  writeProposal,
} from '../src/propose/proposal-fs.ts';
import { readSiteZotero } from '../src/zotero/site-zotero-fs.ts';

await runCommand(
  {
    start: 'npm run weekly --',
    about:
      'Imports what changed in the Zotero libraries that site.yml names, runs npm run enrich, and ' +
      'writes what both changed as a proposal.',
    options: {
      content: contentOption,
      out: proposalFolderOption,
    },
    exits: {
      0: 'the proposal is written',
      1: 'so it is, but the library or arXiv could not be asked',
    },
  },
  async ({ values }) => {
    const content = existingContent(values.content);
    const { settings } = await readSiteZotero(content);
    const libraries = settings.library.map((library) => `zotero:${library}`);
    const before = new Set(await problemsOf(content));
    const steps = [
      ...(libraries.length > 0 ? [step('import', content, libraries)] : []),
      step('enrich', content, []),
    ];
    const problems = (await problemsOf(content)).filter((problem) => !before.has(problem));
    const report = steps.map(({ says }) => says);
    if (problems.length > 0)
      report.push('`npm run check` finds new problems:', quote(problems.join('\n')));
    writeProposal(values.out, {
      title:
        libraries.length > 0
          ? 'What changed in the library, and what arXiv knows of the papers here'
          : 'What arXiv knows of the papers here',
      report: `${report.join('\n\n')}\n`,
      patch: diffOf(content),
    });
    return steps.every(({ isDone }) => isDone) ? 0 : 1;
  },
);

/** Runs a command on the collection and tells what it says. */
function step(command: string, content: string, inputs: string[]) {
  const program = fileURLToPath(engineModule(`scripts/${command}`));
  const { status, stdout, output } = run(process.execPath, [
    program,
    '--content',
    content,
    ...inputs,
  ]);
  console.log(output);
  // 1: some of it could not be had or read. What could is worth proposing.
  const isDone = status === 0 || status === 1;
  const call = [`npm run ${command}`, ...(inputs.length > 0 ? ['--', ...inputs] : [])].join(' ');
  return { isDone, says: `\`${call}\` says:\n\n${quote((isDone ? stdout : output).trim())}` };
}
