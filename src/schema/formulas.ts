import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { titlePieces } from '../mathematics/title.ts';
import { typeset } from '../mathematics/to-mathml.ts';
import { parseMarkdown } from './markdown.ts';
import { bodyPosition, frontMatterPosition, type Position } from './position.ts';
import type { Problem } from './problem.ts';

/** A page as its formulas are found in it. */
interface PageText {
  file: string;
  source: string;
  data: { title?: unknown; introduces?: unknown };
  body: string;
  bodyLine: number;
}

/**
 * Finds formulas of title, names and body that cannot be set, each at the character where the parser
 * gave up.
 * @param tree the body, where somebody has parsed it already.
 */
export function formulaProblems(page: PageText, tree?: Root): Problem[] {
  const problems = titleFormulas(page);
  if (page.body.includes('$')) problems.push(...bodyFormulas(page, tree));
  return problems;
}

/** Formulas of the title and of the names that a paper introduces. */
function titleFormulas({ file, source, data }: PageText): Problem[] {
  return titleTexts(data).flatMap(({ path, text }) => formulasIn(file, source, path, text));
}

/** What may hold `$mathematics$` in front matter: the title and the names that a paper introduces. */
export function titleTexts(data: PageText['data']): { path: (string | number)[]; text: string }[] {
  const names = Array.isArray(data.introduces) ? data.introduces : [];
  const texts = [
    { path: ['title'], text: data.title },
    ...names.map(({ name }, index) => ({ path: ['introduces', index, 'name'], text: name })),
  ];
  return texts.flatMap(({ path, text }) => (typeof text === 'string' ? [{ path, text }] : []));
}

function formulasIn(
  file: string,
  source: string,
  path: (string | number)[],
  text: string,
): Problem[] {
  const problems: Problem[] = [];
  for (const { kind, value, index } of titlePieces(text)) {
    if (kind !== 'math') continue;
    const result = typeset(value);
    if ('error' in result) {
      const position = frontMatterPosition(source, path, index + result.position - 1);
      problems.push(problem(file, position, value, result.error));
    }
  }
  return problems;
}

function bodyFormulas(page: PageText, tree = parseMarkdown(page.body)): Problem[] {
  const { file, body, bodyLine } = page;
  const problems: Problem[] = [];
  visit(tree, (node) => {
    const start = node.position?.start.offset ?? 0;
    const written = body.slice(start, node.position?.end.offset);
    if (node.type !== 'inlineMath' && node.type !== 'math') return;
    const result = typeset(node.value, node.type === 'math');
    if (!('error' in result)) return;
    const formula = Math.max(0, written.indexOf(node.value));
    const position = bodyPosition(body, bodyLine, start + formula + result.position - 1);
    problems.push(problem(file, position, node.value, result.error));
  });
  return problems;
}

function problem(file: string, position: Position, tex: string, error: string): Problem {
  const shown = tex.length > 60 ? `${tex.slice(0, 60)}…` : tex;
  return {
    file,
    ...position,
    rule: 'formula',
    what: `the formula $${shown.replace(/\s+/g, ' ')}$ cannot be set`,
    why: error,
    fix: 'correct it at this place',
  };
}
