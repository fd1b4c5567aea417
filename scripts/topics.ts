/** Proposes topics for papers, writes them where they are accepted, and changes those that are there. */
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { formatPlaced } from '../src/import/place/placed.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';
import { formatProblem } from '../src/schema/problem.ts';
import { acceptTopics, readTopicPapers } from '../src/topics/accept-topics-fs.ts';
import { mergeTopics, renameTopic } from '../src/topics/change-topics-fs.ts';
import {
  formatAccepted,
  formatChanged,
  formatMoved,
  formatProposal,
  formatSplit,
} from '../src/topics/format-topics.ts';
import { movePapers } from '../src/topics/move-papers-fs.ts';
import { placeUnsorted } from '../src/topics/place-unsorted-fs.ts';
import { proposeTopics } from '../src/topics/propose-topics.ts';
import { splitTopic } from '../src/topics/split-topic-fs.ts';

const usage =
  'say --propose to see topics, --accept to write them, rename OLD NEW, merge A B, split TOPIC, or move PAPER… --to TOPIC';

await runCommand(
  {
    start: 'npm run topics --',
    about:
      'Proposes topics for the papers of a collection. --accept writes them: their pages, their groups ' +
      'in site.yml, and the papers of unsorted in their folders. rename OLD NEW gives a topic another ' +
      'address, merge A B puts the papers of A into B, split TOPIC says which topics its papers would ' +
      'make, and makes them with --accept; move PAPER… --to TOPIC moves papers for good. Former ' +
      'addresses lead on, links follow, and what waits in unsorted is placed anew.',
    operands: '[rename OLD NEW|merge A B|split TOPIC|move PAPER…]',
    options: {
      content: contentOption,
      propose: { type: 'boolean', default: false, help: 'says which topics the papers would make' },
      accept: { type: 'boolean', default: false, help: 'writes what --propose or split says' },
      count: {
        type: 'string',
        value: 'N',
        help: 'how many topics; else about the square root of the number of papers',
      },
      title: { type: 'string', value: 'TITLE', help: 'with rename: what it is called from now on' },
      into: { type: 'string', value: 'N', help: 'with split: how many parts' },
      names: { type: 'string', value: 'A,B', help: 'with split: what the parts are called' },
      to: { type: 'string', value: 'TOPIC', help: 'with move: where the papers belong' },
      'dry-run': { type: 'boolean', default: false, help: 'says what would change' },
      json: { type: 'boolean', default: false, help: 'prints one object' },
    },
    exits: {
      0: 'proposed, written or changed',
      1: 'some pages could not be read; the others count',
      2: 'nothing was done',
    },
  },
  async ({ values, positionals: [word, ...operands] }) => {
    const { propose, json } = values;
    const content = existingContent(values.content);
    const dryRun = values['dry-run'];
    const accept = values.accept && !dryRun;
    const count = readCount('--count', values.count);
    if (word !== undefined) {
      const [first, second, ...more] = operands;
      const isPair = first !== undefined && second !== undefined && more.length === 0;
      if (word === 'rename' && isPair) {
        const changed = await renameTopic(content, first, second, { title: values.title, dryRun });
        say(changed, formatChanged(changed));
      } else if (word === 'merge' && isPair) {
        const changed = await mergeTopics(content, first, second, { dryRun });
        say(changed, formatChanged(changed));
      } else if (word === 'split' && first !== undefined && second === undefined) {
        const split = await splitTopic(content, first, {
          into: readCount('--into', values.into),
          names: values.names?.split(',').map((name) => name.trim()),
          accept,
        });
        say(split, formatSplit(split, accept));
        if (!accept) return 0;
      } else if (word === 'move' && first !== undefined && values.to !== undefined) {
        const moved = await movePapers(content, operands, values.to, { dryRun });
        say(moved, formatMoved(moved));
      } else
        throw new ExpectedError(`topics: “${word}” with these words is nothing it does · ${usage}`);
      if (dryRun) console.error('nothing was changed');
      else await placeWaiting(content);
      return 0;
    }
    if (propose === values.accept) throw new ExpectedError(`topics: ${usage}`);
    const { problems } = accept
      ? await runAccept(content, count, json)
      : await runPropose(content, count, json);
    for (const problem of problems) console.error(formatProblem(problem));
    return problems.length > 0 ? 1 : 0;

    function say(object: object, text: string): void {
      console.log(json ? JSON.stringify(object) : text);
    }
  },
);

/** Papers that wait may belong clearly to what the topics are now. */
async function placeWaiting(content: string): Promise<void> {
  const { placed } = await placeUnsorted(content, { dryRun: false });
  if (placed.length > 0) console.error(`placed anew\n${formatPlaced(placed)}`);
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
function readCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 500) return count;
  throw new ExpectedError(
    `${option}: “${text}” is no number of topics · nothing was done · give one from 1 to 500`,
  );
}
