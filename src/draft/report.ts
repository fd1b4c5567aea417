import { countKinds } from './plan-drafts.ts';
import { questionTokens } from './question.ts';
import type { KindName, Plan } from './task.ts';

/** A draft that could not be made. */
export interface LeftOut {
  kind: KindName;
  /** The page's file. */
  file: string;
  /** What was wrong with the last answer. */
  findings: string[];
}

/** What a run did. */
export interface DraftReport {
  model: string;
  /** Pages with a new draft, by kind. */
  drafted: { kind: KindName; file: string }[];
  /** Pages for which the model found nothing to write. */
  nothing: { kind: KindName; file: string }[];
  leftOut: LeftOut[];
  /** Pages in which somebody wrote the text while the model was asked. */
  kept: { kind: KindName; file: string }[];
  /** What was not asked for, and why, in whole sentences. */
  notes: string[];
  tokens: number;
  /** Answers that were kept from earlier runs. */
  cached: number;
  /** Why the run ended before all was asked; the next one goes on from there. */
  stopped: string | undefined;
  /** How many drafts were not asked for any more. */
  waiting: number;
}

/** The report in lines for people. */
export function formatDraftReport(report: DraftReport): string {
  const { drafted, nothing, leftOut, kept, notes, tokens, cached, stopped, waiting } = report;
  const lines = [
    ...notes,
    ...kept.map(
      ({ kind, file }) =>
        `${file}: ${kind}: somebody changed the page meanwhile · it is left as it is`,
    ),
    ...leftOut.flatMap(({ kind, file, findings }) => [
      `${file}: ${kind}: left out`,
      ...findings.map((finding) => `  ${finding}`),
    ]),
  ];
  if (nothing.length > 0) {
    lines.push(`${counted(nothing.length, 'page')} for which the model found nothing to write`);
  }
  const saved = cached > 0 ? `, ${counted(cached, 'answer')} from the cache` : '';
  const from = drafted.length > 0 ? ` by ${report.model}` : '';
  lines.push(
    `${counted(drafted.length, 'draft')} written${from}, ${leftOut.length} left out; about ${tokens} tokens${saved}`,
  );
  if (stopped) lines.push(`${stopped} · ${waiting} to go · the next run goes on from there`);
  else if (waiting > 0) lines.push(`${waiting} more can be drafted`);
  if (drafted.length > 0) {
    lines.push(
      'Read them, then remove the line “draft: true” of each page: that makes text of them.',
    );
  }
  return printable(lines.join('\n'));
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** Text of strangers without what a terminal would obey. */
export function printable(text: string): string {
  return text.replace(/(?!\n)\p{C}/gu, '�');
}

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
