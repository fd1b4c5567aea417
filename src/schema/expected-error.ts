import { formatProblem, type Problem } from './problem.ts';

/**
 * Something that is the matter with files, the network or what was asked for, said in its message to
 * the person who can mend it. Every other error is a mistake in the program.
 */
export class ExpectedError extends Error {
  /** What the command ends with: 2 where nothing was done. */
  readonly exitCode: number = 2;
}

/** Files of the content folder that the site cannot be made of, each with its place. */
export class ContentError extends ExpectedError {
  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    // Astro prints the stack of an error; where in this program a page was read helps nobody.
    this.stack = '';
  }
}
