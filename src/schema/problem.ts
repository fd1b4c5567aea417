/** Something a person has to mend in a file: where it is, what is wrong, why that matters, what to do. */
export interface Problem {
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** Permanent name of the rule, as documented in CONTRIBUTING.md. */
  rule: string;
  what: string;
  why: string;
  fix: string;
}

/** One line a person can read and an editor can jump to. */
export function formatProblem(problem: Problem): string {
  const { file, line, column, what, why, fix } = problem;
  return `${file}:${line}:${column}: ${what} · ${why} · ${fix}`;
}

/** By file, then by place in the file. */
export function compareProblems(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
