import { visit } from 'unist-util-visit';
import type { Segment } from '../mathematics/segment.ts';
import { texToText } from '../mathematics/to-text.ts';
import { plainText } from '../render/plain-text.ts';
import { parseMarkdown } from '../schema/markdown.ts';

/** A paper's text without markup, and its formulas one by one. */
export interface PaperText {
  text: string;
  formulas: string[];
}

/** Reads a page's Markdown and title for search. */
export function readPaperText(body: string, title: Segment[]): PaperText {
  const formulas = title.flatMap(({ kind, value }) => (kind === 'math' ? texToText(value) : []));
  const tree = parseMarkdown(body);
  visit(tree, (node) => {
    if (node.type === 'inlineMath' || node.type === 'math') formulas.push(texToText(node.value));
  });
  const text = plainText(tree).replace(/\s+/g, ' ').trim();
  return { text, formulas: [...new Set(formulas)] };
}
