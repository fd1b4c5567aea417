import { ExpectedError } from './expected-error.ts';
import { formatProblem, type Problem } from './problem.ts';

/** Files of the content folder that the site cannot be made of, each with its place. */
export class ContentError extends ExpectedError {
  constructor(problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
    // Astro prints the stack of an error; where in this program a page was read helps nobody.
    this.stack = '';
  }
}
