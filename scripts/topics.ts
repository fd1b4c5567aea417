/** Proposes topics for papers, and writes them where they are accepted. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { acceptTopics, readTopicPapers } from '../src/topics/accept-topics-fs.ts';
import { type ChangedTopic, mergeTopics, renameTopic } from '../src/topics/change-topics-fs.ts';
import { formatAccepted, formatChanged, formatProposal } from '../src/topics/format-proposal.ts';
import { proposeTopics } from '../src/topics/propose-topics.ts';

await runCommand(
  {
    start: 'npm run topics --',
    about:
      'Proposes topics for the papers of a collection. --accept writes them: their pages, their groups ' +
      'in site.yml, and the papers of unsorted in their folders. rename OLD NEW gives a topic another ' +
      'address, merge A B puts the papers of A into B; former addresses lead on.',
    operands: '[rename OLD NEW|merge A B]',
    options: {
      content: contentOption,
      propose: { type: 'boolean', default: false, help: 'says which topics the papers would make' },
      accept: { type: 'boolean', default: false, help: 'writes what --propose says' },
      count: {
        type: 'string',
        value: 'N',
        help: 'how many topics; else about the square root of the number of papers',
      },
      title: { type: 'string', value: 'TITLE', help: 'with rename: what it is called from now on' },
      json: { type: 'boolean', default: false, help: 'prints one object' },
    },
    exits: {
      0: 'proposed, written or changed',
      1: 'some pages could not be read; the others count',
      2: 'nothing was done',
    },
  },
  async ({ values, positionals: [word, first, second, ...more] }) => {
    const { propose, accept, json } = values;
    const content = existingContent(values.content);
    if (word !== undefined && first !== undefined && second !== undefined && more.length === 0) {
      const changed = await changeTopics(content, word, first, second, values.title);
      console.log(json ? JSON.stringify(changed) : formatChanged(changed));
      return 0;
    }
    if (propose === accept || word !== undefined) {
      throw new ExpectedError(
        'topics: say --propose to see topics, --accept to write them, rename OLD NEW, or merge A B',
      );
    }
    const count = readCount(values.count);
    const { problems } = accept
      ? await runAccept(content, count, json)
      : await runPropose(content, count, json);
    for (const problem of problems) console.error(formatProblem(problem));
    return problems.length > 0 ? 1 : 0;
  },
);

function changeTopics(
  content: string,
  word: string,
  first: string,
  second: string,
  title: string | undefined,
): Promise<ChangedTopic> {
  if (word === 'rename') return renameTopic(content, first, second, title);
  if (word === 'merge') return mergeTopics(content, first, second);
  throw new ExpectedError(`topics: “${word}” is nothing it does · say rename OLD NEW or merge A B`);
}

async function runPropose(content: string, count: number | undefined, json: boolean) {
  const { sorted, problems, papers, ...known } = await readTopicPapers(content);
  const proposal = proposeTopics(papers, { count, ...known });
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
