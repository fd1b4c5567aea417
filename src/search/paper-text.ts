import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { plainText } from '../catalog/plain-text.ts';
import type { Segment } from '../mathematics/segment.ts';
import { texToText } from '../mathematics/to-text.ts';
import { parseMarkdown } from '../schema/markdown.ts';

/** A paper's text without markup, and its formulas one by one. */
export interface PaperText {
  text: string;
  formulas: string[];
}

/** Mathematics, an escaped character or an address: all the markup that imported abstracts have. */
const simpleMarkup = /\$([^$\n]+)\$|\\([!-/:-@[-`{-~])|<(https?:\/\/[^\s<>]+)>/g;

/** What could be any other markup: then the Markdown parser has to read it. */
const otherMarkup = /[`*_[\]<\\\n]|&#?\w+;|~.*~|^(?:[-+=>#|]|\d+[.)]|\s)/;

/**
 * Reads a page's Markdown and title for search. Most abstracts are one paragraph of plain text and
 * formulas; those are read directly, which is some twenty times as fast as parsing Markdown and
 * gives the same text.
 */
export function readPaperText(body: string, title: Segment[]): PaperText {
  const formulas = title.flatMap(({ kind, value }) => (kind === 'math' ? texToText(value) : []));
  const text = readSimple(body, formulas) ?? readMarkdown(parseMarkdown(body), formulas);
  return { text: text.replace(/\s+/g, ' ').trim(), formulas: [...new Set(formulas)] };
}

function readSimple(body: string, formulas: string[]): string | undefined {
  const found: string[] = [];
  if (body.includes('$$') || otherMarkup.test(body.replace(simpleMarkup, 'x'))) return undefined;
  const text = body.replace(simpleMarkup, (_all, tex?: string, sign?: string, address?: string) => {
    if (tex === undefined) return sign ?? address ?? '';
    const formula = texToText(tex);
    found.push(formula);
    return formula;
  });
  formulas.push(...found);
  return text;
}

function readMarkdown(tree: Nodes, formulas: string[]): string {
  visit(tree, (node) => {
    if (node.type === 'inlineMath' || node.type === 'math') formulas.push(texToText(node.value));
  });
  return plainText(tree);
}
