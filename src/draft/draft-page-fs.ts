import { join } from 'node:path';
import { withLock } from '../import/write/lock-fs.ts';
import { writeWhole } from '../import/write/whole-file-fs.ts';
import { readText } from '../schema/pages-fs.ts';
import { type Answers, answerTo } from './answers-net.ts';
import { UnansweredQuestionError } from './ask-model-net.ts';
import { putAgain } from './question.ts';
import { shownAnswer } from './read-answer.ts';
import type { Judgement, Task } from './task.ts';

/** What became of a task. */
export type Outcome = { asked: number; cached: number } & (
  | { status: 'drafted'; source: string }
  /** The model found nothing to write. */
  | { status: 'nothing' }
  /** Somebody wrote the text, or took the page away, while the model was asked. */
  | { status: 'kept' }
  | { status: 'left-out'; findings: string[] }
  /** The server had no answer to this question. */
  | { status: 'unanswered'; findings: string[] }
);

/** An answer that cannot be taken is asked for once more, with what is wrong with it. */
const mostAnswers = 2;

/** Asks for a draft, holds it to the rules, and writes it into its page. */
export async function draftPage(task: Task, content: string, answers: Answers): Promise<Outcome> {
  let { question } = task;
  let findings: string[] = [];
  const count = { asked: 0, cached: 0 };
  for (let attempt = 1; attempt <= mostAnswers; attempt++) {
    try {
      const reply = await answerTo(question, answers);
      if ('problem' in reply) {
        count.asked++;
        findings = [reply.problem];
        // What was cut off may have needed more room.
        question = { ...question, mostTokens: question.mostTokens * 2 };
        continue;
      }
      count[reply.isCached ? 'cached' : 'asked']++;
      const judged = task.judge(reply.text, answers.model);
      if ('nothing' in judged) return { ...count, status: 'nothing' };
      if ('pageWith' in judged) {
        return { ...count, ...(await write(task, content, judged.pageWith)) };
      }
      ({ findings } = judged);
      question = putAgain(task.question, shownAnswer(reply.text), findings);
    } catch (error) {
      if (!(error instanceof UnansweredQuestionError)) throw error;
      return { ...count, status: 'unanswered', findings: [error.message] };
    }
  }
  return { ...count, status: 'left-out', findings };
}

/** Writes a draft into the page as it is by now. */
function write(
  { path }: Task,
  content: string,
  pageWith: Extract<Judgement, { pageWith: unknown }>['pageWith'],
): Promise<{ status: 'drafted'; source: string } | { status: 'kept' }> {
  const file = join(content, path);
  return withLock(content, async () => {
    const now = await readText(file).catch(() => undefined);
    const source = now && 'text' in now ? pageWith(now.text) : undefined;
    if (source === undefined) return { status: 'kept' };
    await writeWhole(file, source);
    return { status: 'drafted', source };
  });
}
