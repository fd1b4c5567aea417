/** Asks arXiv for what pages lack and makes a proposal of it: `node scripts/weekly-proposal.ts --out DIR` */
import { parseArgs } from 'node:util';
import { quote } from '../src/propose/proposal.ts';
import { diffOf, problemsOf, run, writeProposal } from '../src/propose/proposal-fs.ts';

const { values: options } = parseArgs({
  options: {
    out: { type: 'string', default: 'proposal' },
    content: { type: 'string', default: 'content' },
  },
});

const before = new Set(await problemsOf(options.content));
const { status, stdout, output } = run(process.execPath, [
  'scripts/enrich.ts',
  '--content',
  options.content,
]);
console.log(output);
// 1: arXiv had no answer to some questions. What it did answer is worth proposing.
if (status !== 0 && status !== 1) process.exitCode = 1;
const problems = (await problemsOf(options.content)).filter((problem) => !before.has(problem));
const report = ['`npm run enrich` says:', quote(stdout.trim())];
if (problems.length > 0)
  report.push('`npm run check` finds new problems:', quote(problems.join('\n')));
writeProposal(options.out, {
  title: 'What arXiv knows of the papers here',
  report: `${report.join('\n\n')}\n`,
  patch: diffOf(options.content),
});
