/** Asks a team's own model for drafts of texts that pages lack. */
import { setTimeout as sleep } from 'node:timers/promises';
import { readCollection } from '../src/check/collection-fs.ts';
import { contentOption, existingContent } from '../src/command/content-option-fs.ts';
import { runCommand } from '../src/command/run-command.ts';
import { ModelServer } from '../src/draft/ask-model-net.ts';
import { Budget } from '../src/draft/budget.ts';
import { draftContent } from '../src/draft/draft-fs.ts';
import { modelAddress } from '../src/draft/model-address.ts';
import { planDrafts } from '../src/draft/plan-drafts.ts';
import { Progress } from '../src/draft/progress.ts';
import { formatDraftReport, formatDryRun, printable } from '../src/draft/report.ts';
import { type KindName, kindNames } from '../src/draft/task.ts';
import { openCache } from '../src/enrich/answer-cache-fs.ts';
import { ExpectedError } from '../src/schema/expected-error.ts';

const { DRAFT_MODEL_URL, DRAFT_MODEL, DRAFT_API_KEY } = process.env;

await runCommand(
  {
    start: 'npm run draft --',
    about:
      'Asks a model of your own for drafts of summaries, search phrases, names and overviews that pages ' +
      'lack, and writes them into the pages, marked as drafts. It speaks with any OpenAI-compatible ' +
      'server (Ollama, llama.cpp, vLLM, hosted ones), and with none unless you give its address. Sent ' +
      'there: the field and language of the collection and, of each page in question, title and ' +
      'abstract; for overviews title, scope and the papers of the topic with titles, names, ' +
      'summaries and abstracts. DRAFT_API_KEY in the environment is sent as key, and stands nowhere. ' +
      'What people wrote is never overwritten.',
    options: {
      content: contentOption,
      model: {
        type: 'string',
        value: 'URL',
        help: 'address of the server, such as http://localhost:11434/v1; else DRAFT_MODEL_URL',
      },
      'model-name': {
        type: 'string',
        value: 'NAME',
        help: 'the model; else DRAFT_MODEL, else the first that the server lists',
      },
      only: {
        type: 'string',
        value: 'KIND,…',
        help: `one or more of ${kindNames.join(', ')}; else all of them`,
      },
      again: {
        type: 'boolean',
        default: false,
        help: 'also drafts anew what is still marked as a draft and nobody has changed',
      },
      limit: { type: 'string', value: 'N', help: 'asks for at most N drafts' },
      budget: {
        type: 'string',
        value: 'TOKENS',
        help: 'asks no further question once so many tokens are used',
      },
      'per-minute': { type: 'string', value: 'N', help: 'asks at most N questions in a minute' },
      timeout: {
        type: 'string',
        value: 'SECONDS',
        default: '600',
        help: 'waits so long for an answer; else 600',
      },
      'dry-run': {
        type: 'boolean',
        default: false,
        help: 'says what would be asked, shows the first question, sends and writes nothing',
      },
      json: { type: 'boolean', default: false, help: 'prints one report object' },
      cache: {
        type: 'string',
        value: 'DIR',
        default: '.cache/draft',
        help: 'where answers are kept; else .cache/draft',
      },
    },
    exits: {
      0: 'all that was asked for is drafted',
      1: 'some drafts were left out, or the run stopped before the end',
      2: 'nothing was asked: no address, no such server, or a mistake in the call',
    },
  },
  async ({ values }) => {
    const content = existingContent(values.content);
    const wanted = { kinds: readKinds(values.only), renew: values.again };
    const limit = readCount('--limit', values.limit) ?? Number.POSITIVE_INFINITY;
    const budget = new Budget(readCount('--budget', values.budget));
    const perMinute = readCount('--per-minute', values['per-minute']) ?? Number.POSITIVE_INFINITY;
    const timeout = (readCount('--timeout', values.timeout) ?? 600) * 1000;
    if (values['dry-run']) {
      const plan = planDrafts(await readCollection(content), wanted);
      console.log(printable(formatDryRun(plan, limit)));
      return 0;
    }
    const given = values.model ?? DRAFT_MODEL_URL;
    if (!given) {
      throw new ExpectedError(
        'no address of a model · nothing was sent · give --model URL or DRAFT_MODEL_URL, ' +
          'such as http://localhost:11434/v1; --dry-run says what would be asked',
      );
    }
    const stop = new AbortController();
    // A second Ctrl-C ends the program as ever.
    process.once('SIGINT', () =>
      stop.abort(new ExpectedError('stopped by hand · nothing was drafted')),
    );
    const clock = {
      now: Date.now,
      sleep: async (milliseconds: number) => {
        await sleep(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
        stop.signal.throwIfAborted();
      },
    };
    const server = new ModelServer({
      address: modelAddress(given),
      key: DRAFT_API_KEY || undefined,
      clock,
      timeout,
      perMinute,
      signal: stop.signal,
    });
    let progress: Progress | undefined;
    const report = await draftContent({
      ...wanted,
      content,
      limit,
      server,
      model: values['model-name'] ?? (DRAFT_MODEL || (await server.firstModel())),
      // What a model said of a text stays what it said.
      cache: openCache(values.cache, clock.now, Number.POSITIVE_INFINITY),
      budget,
      signal: stop.signal,
      onStart(total) {
        progress = new Progress(total, {
          isTerminal: process.stderr.isTTY === true,
          print: (text) => process.stderr.write(text),
          now: clock.now,
        });
      },
      onStep: (done, what, wasAsked) => progress?.step(done, what, wasAsked),
    });
    progress?.end();
    console.log(values.json ? JSON.stringify(report) : formatDraftReport(report));
    return report.leftOut.length > 0 || report.stopped !== undefined ? 1 : 0;
  },
);

/** @throws ExpectedError where a kind is none. */
function readKinds(only: string | undefined): KindName[] {
  if (only === undefined) return [...kindNames];
  return only.split(',').map((word) => {
    const kind = kindNames.find((name) => name === word.trim());
    if (kind) return kind;
    throw new ExpectedError(
      `--only: “${word}” is nothing that can be drafted · nothing was sent · give ${kindNames.join(', ')}`,
    );
  });
}

/** @throws ExpectedError where it is no whole number of at least one. */
function readCount(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 1) return count;
  throw new ExpectedError(
    `${option}: “${text}” is no number · nothing was sent · give a whole one of at least 1`,
  );
}
