import type { Segment } from '../../mathematics/segment.ts';
import { formulaProblems } from '../../schema/formulas.ts';
import type { Note } from '../entry.ts';
import type { ImportedPaper } from '../merge/merge-entries.ts';
import { type PageText, pageText } from './page-text.ts';

/**
 * Title and abstract of a paper as its page has them. A page is never written with a formula that
 * the site could not set: where there is one, all formulas stand as text, dollar signs and all.
 * @param noted is told of that.
 */
export function settableText(paper: ImportedPaper, noted: Note[]): PageText {
  const text = pageText(paper);
  const { title, abstract } = text;
  if (!title.includes('$') && !abstract.includes('$')) return text;
  const page = { file: '', source: '', data: { title }, body: abstract, bodyLine: 1 };
  const [problem] = formulaProblems(page);
  if (!problem) return text;
  const [{ file, line } = { file: '', line: 1 }] = paper.origins;
  noted.push({ file, line, fact: 'formulas', why: `${problem.what}; they stand as text` });
  return pageText({ ...paper, title: asText(paper.title), abstract: asText(paper.abstract) });
}

function asText(segments: Segment[]): Segment[] {
  const value = segments
    .map(({ kind, value }) => (kind === 'math' ? `$${value}$` : value))
    .join('');
  return [{ kind: 'text', value }];
}
