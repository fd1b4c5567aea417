import { formatProblem } from '../schema/problem.ts';
import type { CheckReport, Finding } from './finding.ts';

/**
 * The report for a person: a line for each problem and, if wanted, each note; then the counts. What
 * only a person can decide is listed whether wanted or not.
 */
export function formatCheck(report: CheckReport, withNotes: boolean): string {
  const { papers, topics, problems, notes } = report;
  const lines = problems.map(formatFinding);
  const shown = withNotes ? notes : notes.filter(({ rule }) => rule === 'doubtful-pair');
  lines.push(...shown.map((note) => `note: ${formatFinding(note)}`));
  const waiting = notes.length > shown.length ? ' (npm run check -- --notes lists them)' : '';
  lines.push(
    `${count(papers, 'paper')}, ${count(topics, 'topic')}: ${count(problems.length, 'problem')}, ${count(notes.length, 'note')}${waiting}`,
  );
  return lines.join('\n');
}

/** A problem in one line, with the name of its rule at the end. Line breaks in it become blanks. */
export function formatFinding(finding: Finding): string {
  return `${formatProblem(finding).replace(/\s+/g, ' ')} [${finding.rule}]`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
