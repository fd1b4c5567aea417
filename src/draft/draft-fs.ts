import { claimWordsOf } from '../check/claim-words/claim-words.ts';
import { type Collection, toPageFile } from '../check/collection.ts';
import { readCollection } from '../check/collection-fs.ts';
import { isInOwnLanguage } from '../check/telling-words.ts';
import { ExpectedError } from '../schema/expected-error.ts';
import { paperSchema } from '../schema/paper.ts';
import { type Answers, BudgetSpentError } from './answers-net.ts';
import { draftPage, type Outcome } from './draft-page-fs.ts';
import { planDrafts, type Wanted } from './plan-drafts.ts';
import type { DraftReport } from './report.ts';
import type { Task } from './task.ts';

export interface DraftOptions extends Wanted, Answers {
  content: string;
  /** Most drafts to ask for. */
  limit: number;
  /** Stops the run where it is. */
  signal: AbortSignal;
  /** Called before the first draft with their number, and after each of them. */
  onStart(total: number): void;
  onStep(done: number, what: string, wasAsked: boolean): void;
}

/** So many questions in a row without an answer: the server has a problem, not the questions. */
const mostUnanswered = 3;

/**
 * Drafts what the pages of a content folder lack. Each draft is written as soon as it is there: a
 * run that stops, however that comes, loses at most the answer that it waits for.
 * @throws UnusableModelError where no draft could be asked for.
 */
export async function draftContent(options: DraftOptions): Promise<DraftReport> {
  const { content, limit, model, signal, budget } = options;
  let collection = await readCollection(content);
  const { tasks, notes } = planDrafts(collection, options);
  const total = Math.min(limit, tasks.length);
  const report: DraftReport = {
    model,
    drafted: [],
    nothing: [],
    leftOut: [],
    kept: [],
    notes: [...notes, ...unjudged(collection, tasks)],
    tokens: 0,
    cached: 0,
    stopped: undefined,
    waiting: tasks.length,
  };
  options.onStart(total);
  let unanswered = 0;
  let overviews: Map<string, Task> | undefined;
  try {
    for (const [done, planned] of tasks.slice(0, total).entries()) {
      signal.throwIfAborted();
      // Overviews come last, and build on what the run has written by then.
      if (planned.kind === 'overviews' && !overviews) {
        collection = await readCollection(content);
        const plan = planDrafts(collection, { ...options, kinds: ['overviews'] });
        overviews = new Map(plan.tasks.map((task) => [task.path, task]));
      }
      const task = overviews?.get(planned.path) ?? planned;
      const outcome = await draftPage(task, content, options);
      note(report, task, `${content}/${task.path}`, outcome);
      if (outcome.status === 'drafted') remember(collection, task, outcome.source);
      report.waiting--;
      options.onStep(done + 1, `${task.kind} of ${task.path}`, outcome.asked > 0);
      unanswered = outcome.status === 'unanswered' ? unanswered + 1 : 0;
      if (unanswered === mostUnanswered) {
        report.stopped = `${mostUnanswered} questions in a row got no answer`;
        break;
      }
    }
  } catch (error) {
    report.stopped = reasonToStop(error, options);
    const isFirst = report.waiting === tasks.length;
    if (report.stopped === undefined || (error instanceof ExpectedError && isFirst)) throw error;
  }
  report.tokens = budget.used;
  return report;
}

/** Later drafts are compared with this one: no name is introduced twice. */
function remember(collection: Collection, { path }: Task, source: string): void {
  const { page } = toPageFile(collection.content, path, source, paperSchema);
  const index = collection.papers.findIndex((paper) => paper.path === path);
  if (page && index >= 0) collection.papers[index] = page;
}

function note(report: DraftReport, { kind }: Task, file: string, outcome: Outcome): void {
  report.cached += outcome.cached;
  if (outcome.status === 'drafted') report.drafted.push({ kind, file });
  else if (outcome.status === 'nothing') report.nothing.push({ kind, file });
  else if (outcome.status === 'kept') report.kept.push({ kind, file });
  else report.leftOut.push({ kind, file, findings: outcome.findings });
}

/** Why a run ends early; undefined for what nobody expected. */
function reasonToStop(error: unknown, { signal, budget }: DraftOptions): string | undefined {
  if (signal.aborted) return 'stopped by hand';
  if (error instanceof BudgetSpentError) {
    return `the budget of ${budget.most} tokens is spent (${budget.used})`;
  }
  return error instanceof ExpectedError ? error.message : undefined;
}

/** What the rules cannot judge in this collection. */
function unjudged(collection: Collection, tasks: Task[]): string[] {
  const language = collection.site?.language ?? 'en';
  const notes: string[] = [];
  if (!claimWordsOf(language)) {
    notes.push(
      `no words of claims are known in the language ${language} · whether drafts keep hedges and say ` +
        'what gains are measured against is not judged · look at it when you read them',
    );
  }
  const paths = new Set(tasks.map(({ path }) => path));
  const others = collection.papers.filter(
    (paper) => paths.has(paper.path) && !isInOwnLanguage(paper, collection),
  );
  if (others.length > 0) {
    notes.push(
      `${others.length} papers say no language or another one than the collection’s · whether drafts ` +
        'keep to their words is not judged · look at it when you read them',
    );
  }
  return notes;
}
