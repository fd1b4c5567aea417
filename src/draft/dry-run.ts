import { countKinds } from './plan-drafts.ts';
import { questionTokens } from './question.ts';
import type { Plan } from './task.ts';

/** What a run would ask for, in lines for people, with its first question word for word. */
export function formatDryRun({ tasks, notes }: Plan, limit: number): string {
  const asked = tasks.slice(0, limit);
  const tokens = asked.reduce((sum, { question }) => sum + questionTokens(question), 0);
  const [first] = asked;
  const lines = [
    ...notes,
    ...countKinds(asked).map(({ kind, count }) => `${kind}: ${count}`),
    `${asked.length} drafts to ask for, about ${tokens} tokens to send; nothing was sent, nothing written`,
  ];
  if (first) {
    lines.push('', `The first question, ${first.kind} of ${first.path}:`, '');
    for (const { role, content } of first.question.messages) lines.push(`${role}: ${content}`, '');
  }
  return lines.join('\n').trimEnd();
}
