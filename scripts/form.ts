/** Turns a filled issue form into a proposal, for the workflow that opens a pull request of it. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'astro/zod';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { openCache } from '../src/enrich/answer-cache-fs.ts';
import { ask } from '../src/enrich/ask-net.ts';
import { politeFetch } from '../src/enrich/polite-fetch-net.ts';
import { questionsById } from '../src/enrich/questions.ts';
import { serviceOptions } from '../src/enrich/service-options.ts';
import { proposeForm } from '../src/propose/form-proposal-fs.ts';
import { proposalFolderOption, writeProposal } from '../src/propose/proposal-fs.ts';
import { dayOf } from '../src/schema/added.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

const eventSchema = z.object({
  issue: z.object({
    number: z.int().positive(),
    body: z.string().nullable(),
    labels: z.array(z.object({ name: z.string() })),
  }),
});

await runCommand(
  {
    start: 'npm run form --',
    about: 'Changes a page as a filled issue form asks for, and writes the change as a proposal.',
    options: {
      content: contentOption,
      out: proposalFolderOption,
      event: {
        type: 'string',
        value: 'FILE',
        default: process.env.GITHUB_EVENT_PATH ?? '',
        help: 'the event with the issue; else GITHUB_EVENT_PATH',
      },
      ...serviceOptions,
    },
    exits: { 0: 'the proposal is written, with a patch or the reason why not', 2: 'it is not' },
  },
  async ({ values }) => {
    const clock = { now: Date.now, sleep: (milliseconds: number) => sleep(milliseconds) };
    const polite = {
      fetchPolitely: politeFetch({ fetch, clock }),
      cache: openCache(values.cache, clock.now),
      onProgress: () => {},
    };
    const proposal = await proposeForm(readIssue(values.event), {
      content: existingContent(values.content),
      today: dayOf(new Date()),
      findById: async (id) => {
        const questions = questionsById([id], {
          addressOf: {
            arXiv: values['base-url'],
            Crossref: values['crossref-url'],
            PubMed: values['pubmed-url'],
          },
          mailto: process.env.MAILTO,
        });
        return (await ask(questions, polite)).byId.get(id)?.entry;
      },
    });
    writeProposal(values.out, proposal);
    console.log(proposal.patch === '' ? 'nothing to propose' : proposal.title);
    return 0;
  },
);

function readIssue(file: string) {
  if (file === '') {
    throw new ExpectedError('no event · nothing says which form · name its file with --event FILE');
  }
  try {
    return eventSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).issue;
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    throw new ExpectedError(`${file}: no event of an issue · ${why} · GitHub writes such a file`);
  }
}
