import { formulaProblems } from '../../schema/formulas.ts';
import { readPage } from '../../schema/page.ts';
import { paperSchema } from '../../schema/paper.ts';
import type { Problem } from '../../schema/problem.ts';

/**
 * Reads a page as the site will, before it is written.
 * @param before the page as it stands; what cannot be read in that already is no matter here.
 * @returns what cannot be read, if anything.
 */
export function readBackProblem(path: string, text: string, before = ''): Problem | undefined {
  const [problem] = problemsOf(path, text);
  if (!problem || before === '') return problem;
  const known = new Set(problemsOf(path, before).map(({ what }) => what));
  return problemsOf(path, text).find(({ what }) => !known.has(what));
}

function problemsOf(path: string, source: string): Problem[] {
  const file = `papers/${path}`;
  const { page, problems } = readPage(file, source, paperSchema);
  return page ? formulaProblems({ file, source, ...page }) : problems;
}
