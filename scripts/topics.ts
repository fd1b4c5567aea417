/** Proposes topics for papers, and writes them where they are accepted. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { ExpectedError } from '../src/command/expected-error.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { acceptTopics, readTopicPapers } from '../src/topics/accept-topics-fs.ts';
import { formatAccepted, formatProposal } from '../src/topics/format-proposal.ts';
import { proposeTopics } from '../src/topics/propose-topics.ts';

await runCommand(
  {
    start: 'npm run topics --',
    about:
      'Proposes topics for the papers of a collection. --accept writes them: their pages, their groups ' +
      'in site.yml, and the papers of unsorted in their folders.',
    options: {
      content: contentOption,
      propose: { type: 'boolean', default: false, help: 'says which topics the papers would make' },
      accept: { type: 'boolean', default: false, help: 'writes what --propose says' },
      count: {
        type: 'string',
        value: 'N',
        help: 'how many topics; else about the square root of the number of papers',
      },
      json: { type: 'boolean', default: false, help: 'prints one object' },
    },
    exits: {
      0: 'proposed, or written',
      1: 'some pages could not be read; the others count',
      2: 'nothing was done',
    },
  },
  async ({ values }) => {
    const { propose, accept, json } = values;
    if (propose === accept) {
      throw new ExpectedError('topics: say --propose to see topics, or --accept to write them');
    }
    const count = readCount(values.count);
    const content = existingContent(values.content);
    const { problems } = accept
      ? await runAccept(content, count, json)
      : await runPropose(content, count, json);
    for (const problem of problems) console.error(formatProblem(problem));
    return problems.length > 0 ? 1 : 0;
  },
);

async function runPropose(content: string, count: number | undefined, json: boolean) {
  const { papers, sorted, taken, language, problems } = await readTopicPapers(content);
  const proposal = proposeTopics(papers, { count, language, taken });
  console.log(json ? JSON.stringify(proposal) : formatProposal(proposal, sorted));
  return { problems };
}

async function runAccept(content: string, count: number | undefined, json: boolean) {
  const accepted = await acceptTopics(content, count);
  console.log(json ? JSON.stringify(accepted.proposal) : formatAccepted(accepted, content));
  return accepted;
}

/** @throws ExpectedError where it is no number of topics. */
function readCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 500) return count;
  throw new ExpectedError(
    `--count: “${text}” is no number of topics · nothing was done · give one from 1 to 500`,
  );
}
